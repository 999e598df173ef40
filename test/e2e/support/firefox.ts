/** Words of a script that wait inside a document until an expression holds. */
export const waitFor = (expression: string): string =>
  `for (const end = Date.now() + 15000; !(${expression}); await new Promise((wait) => window.setTimeout(wait, 50))) if (Date.now() > end) throw new Error('never: ' + ${JSON.stringify(expression)} + ' in ' + document.body?.innerText);`;

/** An expression for our closed shadow root in a page. */
export const ROOT = `[...document.documentElement.children].find((each) => each !== document.head && each !== document.body)?.openOrClosedShadowRoot`;
