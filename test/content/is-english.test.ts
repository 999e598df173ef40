import { expect, test } from 'vitest';
import { isEnglish } from '../../src/content/is-english.ts';

test.for([
  [
    'English',
    'The council met on Monday and agreed that the bridge would be closed for repairs until the spring, as it had been told by its engineers.',
    true,
  ],
  [
    'German',
    'Der Rat kam am Montag zusammen und beschloss, dass die Brücke bis zum Frühjahr für Reparaturen gesperrt wird, wie es die Ingenieure geraten hatten.',
    false,
  ],
  [
    'Spanish',
    'El consejo se reunió el lunes y acordó que el puente se cerraría por obras hasta la primavera, como le habían aconsejado sus ingenieros.',
    false,
  ],
  [
    'French',
    'Le conseil s’est réuni lundi et a décidé que le pont serait fermé pour travaux jusqu’au printemps, comme ses ingénieurs le lui avaient conseillé.',
    false,
  ],
  [
    'Russian',
    'Совет собрался в понедельник и решил, что мост будет закрыт на ремонт до весны, как советовали инженеры, которые осмотрели его в прошлом году.',
    false,
  ],
  [
    'a list of results, in English as the page says',
    'Northfield d. Lakeview 70-44. Leading scorers: Abbot 14, Ruiz 22, Oakes 9. Eastmere d. St. Anne 58-51. Leading scorers: Holm 17, Brandt 12, Quist 12. Records: Northfield 12-0, Lakeview 4-9.',
    true,
    'en-US',
  ],
  [
    'the same where the page says nothing',
    'Northfield d. Lakeview 70-44. Leading scorers: Abbot 14, Ruiz 22, Oakes 9. Eastmere d. St. Anne 58-51. Leading scorers: Holm 17, Brandt 12, Quist 12. Records: Northfield 12-0, Lakeview 4-9.',
    false,
  ],
  [
    'German on a page that says it is English',
    'Der Rat kam am Montag zusammen und beschloss, dass die Brücke bis zum Frühjahr für Reparaturen gesperrt wird, wie es die Ingenieure geraten hatten.',
    false,
    'en',
  ],
  [
    'French on a page that says it is English',
    'Le conseil s’est réuni lundi et a décidé que le pont serait fermé pour travaux jusqu’au printemps, comme ses ingénieurs le lui avaient conseillé.',
    false,
    'en',
  ],
  [
    'Russian on a page that says it is English',
    'Совет собрался в понедельник и решил, что мост будет закрыт на ремонт до весны, как советовали инженеры, которые осмотрели его в прошлом году.',
    false,
    'en',
  ],
  ['too little to tell', 'Brücke gesperrt', true],
] as const)('%s', ([, text, english, declared]) => {
  expect(isEnglish(text, declared)).toBe(english);
});
