import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup/root.ts';

/** A news page of our own whose article is the demo's, so many times over. */
export const longPage = (times: number): string => {
  const html = readFileSync(join(root, 'demo/world/station-attack.html'), 'utf8');
  const paragraphs = html.match(/<p(?: class="[a-z]*")?>[\s\S]*?<\/p>/g)?.filter((each) => each.length > 120) ?? [];
  const article = Array.from({ length: times }, (_, round) =>
    paragraphs.map((each) => each.replace('</p>', ` This was part ${round + 1} of the report.</p>`)).join('\n'),
  ).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long report</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A long report on the attack"}</script>
<style>body{font:17px/1.6 serif;margin:0 0 0 60px}article{width:620px}</style></head>
<body><article><h1>A long report on the attack</h1>${article}</article></body></html>`;
};
