/** Texts of our own by which the trainer's and the run time's results are compared, token by token. */
export const PARITY_SENTENCES: readonly string[] = [
  'The harbour master said on Tuesday that the new crane would not be ready before spring.',
  '“We counted every crate twice,” Ms Okafor told reporters, “and nothing was missing.”',
  'According to two people familiar with the talks, the union has agreed to a pause of six weeks.',
  'Minister: ferry fares to rise by 4.5% in 2027',
  'He denied having met the contractor, adding that the diary entry was a mistake.',
  'The clock on the town hall told the wrong time for most of the winter.',
  'Analysts expect the bank to cut rates; a spokesman declined to comment.\n\nThe report, seen by the council, describes a “pattern of delay” at the depot — and warns that worse may follow.',
  'Naïve readers, the critic wrote, “will love it. The rest of us won’t.”',
];
