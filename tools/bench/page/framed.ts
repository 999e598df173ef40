/** Pages that are no articles, by the frames of their own site that they hold: none of these has an article either. */
export const framedPages: ReadonlyMap<string, string> = new Map(
  [
    ['without frames', 0, ''],
    ['20 small frames', 20, 'width:300px;height:250px'],
    ['a large frame', 1, 'width:100%;height:600px'],
  ].map(([what, count, style]) => [
    `/${what}`,
    `<!doctype html><html lang="en"><head><title>Inbox</title></head><body><p>Nothing is open.</p>${`<iframe src="/advertisement" style="${style}"></iframe>`.repeat(Number(count))}</body></html>`,
  ]),
);

/** What stands in each of the frames. */
export const ADVERTISEMENT = '<!doctype html><title>Sale</title><p>Everything has to go by the end of the week.</p>';
