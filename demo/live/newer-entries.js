/* The newsroom of the live blog: each press of the button puts the next prepared entry on top. */
const newer = [
  {
    time: '18:45',
    title: 'Sea wall breached, mayor says',
    paragraphs: [
      'Water is coming through the sea wall near the fish market, the mayor, Clara Whitlow, said in a post on the town’s website.',
      'The claim could not immediately be verified. The harbour board has yet to comment.',
    ],
  },
  {
    time: '19:05',
    title: 'Engineers dispute report of a breach',
    paragraphs: [
      'Engineers of the harbour board dispute the mayor’s account: the water, they say, came over the wall and not through it.',
      '“There is no hole,” said the board’s chief engineer, Piet Lammers.',
    ],
  },
  {
    time: '19:30',
    title: 'Missing fishermen found alive',
    paragraphs: [
      'Both fishermen who had been missing off Gannet Point are alive, the coastguard says. A hospital in Withy confirmed that it was treating two men for cold.',
    ],
  },
];

const button = document.querySelector('#newer');

button?.addEventListener('click', () => {
  const entry = newer.shift();
  if (entry === undefined) return;
  const section = document.createElement('section');
  section.className = 'entry';
  const time = document.createElement('time');
  time.dateTime = `2026-03-21T${entry.time}:00Z`;
  time.textContent = entry.time;
  const heading = document.createElement('h2');
  heading.textContent = entry.title;
  section.append(time, heading);
  for (const text of entry.paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    section.append(paragraph);
  }
  document.querySelector('#entries')?.prepend(section);
  if (newer.length === 0) button.remove();
});
