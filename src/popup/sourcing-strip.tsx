import { useRef } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';

/** Marks closer to each other than this, in per cent of the strip, are drawn over the same place. */
const MARK_WIDTH = 4.2;

/** The article as a line: a tick where each claim stands, in its kind's colour; status marks above, the part in view below. */
export const SourcingStrip = (props: {
  readonly claims: readonly ShownClaim[];
  readonly analysis: ArticleAnalysis;
  readonly inView: CharSpan | undefined;
  readonly onJump: (id: string) => void;
}) => {
  const { claims, analysis, inView, onJump } = props;
  const { say } = useLanguage();
  const strip = useRef<HTMLDivElement>(null);
  const at = (offset: number): number => (offset / Math.max(1, analysis.text.length)) * 100;
  // One stop for Tab, arrows within, as in a toolbar.
  const onKeyDown = (event: KeyboardEvent) => {
    const ticks = [...(strip.current?.querySelectorAll<HTMLElement>('.tick') ?? [])];
    const place = ticks.findIndex((tick) => tick.matches(':focus'));
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : ticks[place + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  let lastMark = Number.NEGATIVE_INFINITY;
  return (
    <div class="strip" role="toolbar" aria-label={say('stripLabel')} ref={strip} onKeyDown={onKeyDown}>
      {claims.map((shown, index) => {
        const { claim, kind, status } = shown;
        const left = at(claim.span.start);
        const marked = status !== 'none-stated' && left - lastMark >= MARK_WIDTH;
        if (marked) lastMark = left;
        const look = STATUS_LOOKS[status];
        const label = say('stripTick', whoSays(shown, analysis, say), textOf(analysis.text, claim.span));
        return (
          <button
            key={claim.id}
            type="button"
            class={`tick ${kind} c-${KIND_LOOKS[kind].colour}`}
            style={{ left: `${left}%` }}
            tabIndex={index === 0 ? 0 : -1}
            title={label}
            aria-label={label}
            onClick={() => onJump(claim.id)}
          >
            {marked && <Icon name={look.icon} class={`c-${look.colour}`} />}
          </button>
        );
      })}
      {inView !== undefined && (
        <span class="in-view" style={{ left: `${at(inView.start)}%`, width: `${at(inView.end - inView.start)}%` }} />
      )}
    </div>
  );
};
