import type { PartOfSpeech } from '../../article/token.ts';

/** Words of one closed class, in lower case. */
export interface ClosedClass {
  readonly tag: PartOfSpeech;
  readonly words: readonly string[];
}

/** The closed classes of English as UD tags them when nothing else is known; each word in the class it is most often of. */
export const CLOSED_CLASSES: readonly ClosedClass[] = [
  {
    tag: 'ADP',
    words:
      'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout to toward towards under underneath until up upon via with within without'.split(
        ' ',
      ),
  },
  {
    tag: 'ADV',
    words:
      'again ago ahead almost already also always away back even ever far here how however instead just later least less maybe meanwhile more most much never not now often once only perhaps quite rather really soon still then there therefore too very well when where why yet'.split(
        ' ',
      ),
  },
  {
    tag: 'AUX',
    words:
      "'d 'll 'm 're 've am are be been being ca can could did do does had has have is may might must shall should was were will wo would".split(
        ' ',
      ),
  },
  { tag: 'CCONJ', words: 'and but nor or plus'.split(' ') },
  {
    tag: 'DET',
    words: 'a all an another any both each either every neither no some such the these this those'.split(' '),
  },
  { tag: 'INTJ', words: 'ah hello hey hi oh okay please uh um wow yeah yes'.split(' ') },
  {
    tag: 'NUM',
    words:
      'billion eight eleven five four hundred million nine one seven six ten thousand three trillion twelve twenty two'.split(
        ' ',
      ),
  },
  { tag: 'PART', words: "' 's n't na".split(' ') },
  {
    tag: 'PRON',
    words:
      'anybody anyone anything everybody everyone everything he her hers herself him himself his i it its itself me mine my myself nobody nothing our ours ourselves she somebody someone something that their theirs them themselves they us we what which who whom whose you your yours yourself'.split(
        ' ',
      ),
  },
  { tag: 'SCONJ', words: 'although because if though unless whereas whether while'.split(' ') },
];
