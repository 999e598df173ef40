/** Paragraphs of our own in which somebody says something, no two alike. */
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => {
    const [name, place, crop] = [NAMES[n % NAMES.length], PLACES[n % PLACES.length], CROPS[(n * 3) % CROPS.length]];
    const second =
      n % 3 === 0
        ? `An official who asked not to be named said that ${n + 4} barns near ${place} had been emptied. The figure could not be verified.`
        : n % 3 === 1
          ? `The growers of ${place} deny that they were warned in week ${n + 2}.`
          : `The prices will be looked at again in autumn.`;
    return `<p>${name}, who keeps the market at ${place}, said that the ${crop} had been sold for ${n + 11} crowns a sack. ${second}</p>`;
  }).join('\n');

const NAMES = ['Ada Holm', 'Piet Brandt', 'Rosa Quist', 'Ivo Marsh', 'Lena Orne'];
const PLACES = ['Tolm', 'Upper Wend', 'Sallow Hill', 'Karst', 'the Mere', 'Old Ferry', 'Brindle'];
const CROPS = ['barley', 'rye', 'flax', 'oats', 'beet'];

/** A news page of our own: `head` goes into its head, `body` around its article, of which `%` stands for the paragraphs. */
export const storyPage = (head: string, body = '<article>%</article>', count = 14, attributes = ''): string =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Harvest sold early at the markets of the valley</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harvest sold early at the markets of the valley"}</script>
<style>body{font:17px/1.6 serif;margin:30px 40px}article{max-width:620px}</style>${head}</head>
<body>${body.replace('%', () => `<h1>Harvest sold early at the markets of the valley</h1>${paragraphs(count)}`)}</body></html>`;
