import { useState } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Look } from '../article/look.ts';
import { isMarked, shownClaims } from '../article/shown.ts';
import { type CharSpan, covers } from '../article/span.ts';
import { notesOn, whoSays } from '../ui/claim-words.ts';
import { type ClaimGroup, groupClaims } from '../ui/group-claims.ts';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS, markOf } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { type Underline, underlinesOf } from '../ui/underlines.ts';

/** An article of our own as pages look with Hearsay: analysed for real, drawn in place; a badge tells what it stands for. */
export const Example = ({ analysis, look }: { readonly analysis: ArticleAnalysis; readonly look: Look }) => {
  const { say } = useLanguage();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const marked = shownClaims(analysis).filter((shown) => isMarked(shown, look.density));
  const underlines = underlinesOf(marked, analysis);
  const groups = groupClaims(underlines, analysis);
  const chosen = groups.find((group) => idOf(group) === open);
  return (
    <section class="example" aria-label={say('exampleLabel')}>
      {blocksOf(analysis.text).map((block, index) => (
        <div class={index === 0 ? 'block headline' : 'block'} key={block.start}>
          <p lang="en">
            {piecesOf(block, underlines).map(({ span, underline }) => (
              <Words
                key={span.start}
                words={analysis.text.slice(span.start, span.end)}
                underline={look.highlights ? underline : undefined}
                look={look}
                washed={underline !== undefined && chosen?.includes(underline) === true}
              />
            ))}
          </p>
          {look.badges && (
            <ul>
              {groups
                .filter(([{ spans }]) => covers(block, spans[0] ?? { start: -1, end: -1 }))
                .map((group) => (
                  <li key={idOf(group)}>
                    <ExampleBadge
                      group={group}
                      analysis={analysis}
                      expanded={group === chosen}
                      onPress={() => setOpen(group === chosen ? undefined : idOf(group))}
                    />
                  </li>
                ))}
            </ul>
          )}
        </div>
      ))}
      <p class="told" role="status">
        {chosen === undefined ? '' : <Told group={chosen} analysis={analysis} />}
      </p>
    </section>
  );
};

const idOf = ([{ shown }]: ClaimGroup): string => shown.claim.id;

const Words = (props: {
  readonly words: string;
  readonly underline: Underline | undefined;
  readonly look: Look;
  readonly washed: boolean;
}) => {
  const { words, underline, look, washed } = props;
  if (underline === undefined) return words;
  const { kind } = underline.shown;
  const { line, thickness, tint } = markOf(kind, look.lines);
  const colour = `var(--${KIND_LOOKS[kind].colour})`;
  const share = washed ? 20 : tint * 100;
  return (
    <mark
      style={{
        textDecoration: `underline ${line} ${colour} ${thickness}px`,
        backgroundColor: `color-mix(in srgb, ${colour} ${share}%, transparent)`,
      }}
    >
      {words}
    </mark>
  );
};

const ExampleBadge = (props: {
  readonly group: ClaimGroup;
  readonly analysis: ArticleAnalysis;
  readonly expanded: boolean;
  readonly onPress: () => void;
}) => {
  const { group, analysis, expanded, onPress } = props;
  const { say } = useLanguage();
  const { shown } = group[0];
  const notes = notesOn(shown, analysis, say);
  const hasStatus = shown.status !== 'none-stated';
  const colour = hasStatus ? STATUS_LOOKS[shown.status].colour : KIND_LOOKS[shown.kind].colour;
  return (
    <button type="button" class="badge" aria-expanded={expanded} onClick={onPress}>
      <Icon name={hasStatus ? STATUS_LOOKS[shown.status].icon : claimIcon(shown)} class={`c-${colour}`} />
      <span>
        <b>{whoSays(shown, analysis, say)}</b>
        {notes.length > 0 && <i>{notes.join(' · ')}</i>}
      </span>
    </button>
  );
};

const Told = ({ group, analysis }: { readonly group: ClaimGroup; readonly analysis: ArticleAnalysis }) => {
  const { say } = useLanguage();
  const { shown } = group[0];
  const kind = KIND_LOOKS[shown.kind];
  const status = STATUS_LOOKS[shown.status];
  return (
    <>
      <span>
        <b>{whoSays(shown, analysis, say)}</b> {say(kind.explanation)}
      </span>
      <span>
        <b>{say(status.word)}</b> {say(status.explanation)}
      </span>
    </>
  );
};

interface Piece {
  readonly span: CharSpan;
  readonly underline?: Underline;
}

const blocksOf = (text: string): readonly CharSpan[] =>
  [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

/** A block cut where its marks begin and end. */
const piecesOf = (block: CharSpan, underlines: readonly Underline[]): readonly Piece[] => {
  const marks = underlines
    .flatMap((underline) => underline.spans.map((span) => ({ span, underline })))
    .filter(({ span }) => covers(block, span))
    .sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let at = block.start;
  for (const mark of marks) {
    if (mark.span.start > at) pieces.push({ span: { start: at, end: mark.span.start } });
    pieces.push(mark);
    at = mark.span.end;
  }
  if (at < block.end) pieces.push({ span: { start: at, end: block.end } });
  return pieces;
};
