import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, textOfFile } from '../support/files.ts';

const SPOKEN_ATTRIBUTES = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** The words that stand in a component's code and not in _locales: text between tags, and attributes that are read out. */
const wordsIn = (name: string, code: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText(source)))
      found.push(...literal(node.initializer));
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...literal(node));
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  visit(source);
  return found;
};

const literal = (node: ts.Node | undefined): readonly string[] => {
  if (node === undefined) return [];
  if (ts.isJsxExpression(node)) return literal(node.expression);
  return ts.isStringLiteralLike(node) && /\p{L}/u.test(node.text) ? [node.text] : [];
};

const components = filesIn('src', '.tsx');

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
    ["<p class=\"quiet\" id={'a'}>{word('denied')} · {count}</p>", []],
  ] as const)('%s', ([code, words]) => {
    expect(wordsIn('x.tsx', `export const x = ${code};`)).toEqual(words);
  });
});
