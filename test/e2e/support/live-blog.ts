/**
 * A live blog of our own, with the script of its page: `start(updates, every)` adds an entry, edits one or removes one at
 * each turn, and `over` is true once it has rested. The claims of each entry tell its number, so that none is like another.
 */
export const liveBlog = (posts: number): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>High water in the valley</title>
<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"High water in the valley as it happens","publisher":{"name":"The Valley Post"}}</script>
<style>body{font:17px/1.6 serif;margin:0 0 0 60px}article{width:620px}section{border-top:1px solid #ccc}</style></head><body>
<article><h1>High water in the valley as it happens</h1><p>The river has been rising since the morning and all bridges below the weir are closed to cars.</p><div id="entries"></div></article>
<script>
const names = ['Ada Holm', 'Piet Brandt', 'Rosa Quist', 'Ivo Marsh', 'Lena Orne'];
const words = (n) => '<h2>Gate ' + n + '</h2><p>' + names[n % names.length] + ', who runs gate ' + n + ' of the weir, said that the water there stood ' +
  (n + 2) + ' centimetres above the mark.</p><p>An official who asked not to be named said that ' + (n + 3) +
  ' houses near gate ' + n + ' had been left. ' + (n % 3 ? 'The report could not be verified.' : 'The council denies it.') + '</p>';
const entries = document.querySelector('#entries');
let last = 0;
const add = (where) => {
  const entry = document.createElement('section');
  entry.id = 'e' + ++last;
  entry.innerHTML = words(last);
  entries[where](entry);
};
for (let n = 0; n < ${posts}; n++) add('append');
window.over = false;
window.start = (updates, every) => {
  let turn = 0;
  const timer = setInterval(() => {
    if (turn++ === updates) { clearInterval(timer); over = true; return; }
    if (turn % 3 === 0) add('prepend');
    else if (turn % 3 === 1) entries.children[30 + turn].querySelector('p').firstChild.data = 'Mila Roth, who took over at gate ' + (1000 + turn) + ', said that its wheel was stuck.';
    else entries.children[90 + turn].remove();
  }, every);
};
</script></body></html>`;
