import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, textOfFile } from '../support/files.ts';

const SPOKEN_ATTRIBUTES = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** Properties by which code, rather than a component, gives words to an element, a menu or a window. */
const SPOKEN_PROPERTIES = new Set(['alt', 'ariaLabel', 'innerText', 'placeholder', 'textContent', 'title']);
const SPEAKING_METHODS = new Set(['append', 'prepend', 'replaceChildren', 'alert', 'confirm', 'prompt']);

/** The words that stand in code and not in _locales: text between tags, what is read out, and what is put into elements. */
const wordsIn = (name: string, code: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText(source)))
      found.push(...literals(node.initializer));
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...literals(node));
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      if (ts.isPropertyAccessExpression(node.left) && SPOKEN_PROPERTIES.has(node.left.name.text))
        found.push(...literals(node.right));
    if (ts.isCallExpression(node)) found.push(...spokenBy(node));
    ts.forEachChild(node, visit);
  };
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, kind);
  visit(source);
  return found;
};

const spokenBy = ({ expression, arguments: given }: ts.CallExpression): readonly string[] => {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (SPEAKING_METHODS.has(name)) return given.flatMap((each) => literals(each));
  const [first, second] = given;
  if (name === 'setAttribute' && first !== undefined && ts.isStringLiteral(first))
    return SPOKEN_ATTRIBUTES.has(first.text) ? literals(second) : [];
  // What the menu of the right mouse button is given.
  if (name !== 'create' || first === undefined || !ts.isObjectLiteralExpression(first)) return [];
  return first.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) && each.name.getText() === 'title' ? literals(each.initializer) : [],
  );
};

/** The texts that an expression may come to, whichever way it goes. */
const literals = (node: ts.Node | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literals(node.left), ...literals(node.right)].filter(() => joins(node));
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text.trim())
      .filter((text) => /\p{L}/u.test(text));
  return ts.isStringLiteralLike(node) && /\p{L}/u.test(node.text) ? [node.text] : [];
};

const joins = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.PlusToken ||
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken;

const components = filesIn('src', '.ts', '.tsx').filter(
  (file) => !/^src\/(?:analysis|article|page|protocol)\//.test(file),
);

test('components are seen', () => {
  expect(components.length).toBeGreaterThan(0);
});

test.for(components)('%s has all its words in _locales', (file) => {
  expect(wordsIn(file, textOfFile(file))).toEqual([]);
});

describe('the check itself', () => {
  test.for([
    ['<p>Not verified</p>', ['Not verified']],
    ['<button title="Hide">×</button>', ['Hide']],
    ["<p>{'Denied'}</p>", ['Denied']],
    ["<img alt={'A chart'} />", ['A chart']],
    ["<p>{late ? 'Denied' : 'None'}</p>", ['Denied', 'None']],
    ["<p>{late && 'Denied'}</p>", ['Denied']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, to be looked at
    ['<p>{`It is ${state}`}</p>', ['It is']],
    ["element.textContent = 'Hidden'", ['Hidden']],
    ["element.append('Hidden', count)", ['Hidden']],
    ["element.setAttribute('aria-label', 'Close')", ['Close']],
    ["menus.create({ id: 'menu', title: 'Who says this?' })", ['Who says this?']],
    ["element.setAttribute('role', 'status')", []],
    ["<p>{state === 'denied' ? 1 : 2}</p>", []],
    ["<p class=\"quiet\" id={'a'}>{word('denied')} · {count}</p>", []],
  ] as const)('%s', ([code, words]) => {
    expect(wordsIn('x.tsx', `export const x = ${code};`)).toEqual(words);
  });
});
