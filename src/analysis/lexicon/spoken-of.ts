/** Verbs whose subject, in these forms, is spoken of or to, and does not speak. */
export interface SpokenOf {
  /** As they stand in the text. */
  readonly forms: readonly string[];
  /** active: "seems to"; passive: only after a form of "be". */
  readonly voice: 'active' | 'passive';
  /** What the subject is: part of what is said, or the one to whom it is said. */
  readonly subject: 'content' | 'addressee';
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Where the grammatical subject is not the source. */
export const SPOKEN_OF: readonly SpokenOf[] = [
  {
    rule: 'spoken-of-asked',
    forms: ['asked', 'briefed', 'informed', 'pressed', 'questioned', 'quizzed', 'reminded', 'told', 'warned'],
    voice: 'passive',
    subject: 'addressee',
    catches: 'The mayor was asked whether the bridge was safe.',
    not: 'The mayor asked whether the bridge was safe.',
  },
  {
    rule: 'spoken-of-judged',
    forms: [
      'accused',
      'alleged',
      'assumed',
      'believed',
      'blamed',
      'called',
      'cast',
      'charged',
      'condemned',
      'considered',
      'credited',
      'criticised',
      'criticized',
      'crowned',
      'declared',
      'deemed',
      'denounced',
      'depicted',
      'described',
      'dubbed',
      'estimated',
      'expected',
      'faulted',
      'forecast',
      'hailed',
      'identified',
      'known',
      'labeled',
      'labelled',
      'mentioned',
      'mocked',
      'nicknamed',
      'perceived',
      'portrayed',
      'praised',
      'predicted',
      'presumed',
      'projected',
      'recognised',
      'recognized',
      'regarded',
      'remembered',
      'reported',
      'rumored',
      'rumoured',
      'said',
      'seen',
      'shown',
      'suspected',
      'thought',
      'touted',
      'understood',
      'viewed',
    ],
    voice: 'passive',
    subject: 'content',
    catches: 'The coach has been criticised for leaving out the captain.',
    not: 'The coach criticised the referee for leaving early.',
  },
  {
    rule: 'spoken-of-seem',
    forms: ['appear', 'appeared', 'appears', 'seem', 'seemed', 'seems'],
    voice: 'active',
    subject: 'content',
    catches: 'The club seems to have lost interest in the striker.',
    not: 'The club says it has lost interest in the striker.',
  },
];
