import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { statusNote, whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import type { TabView } from './tab-view.ts';

/** Marks closer to each other than this, in per cent of the strip, are drawn over the same place. */
const MARK_WIDTH = 4.2;

interface StripProps {
  readonly claims: readonly ShownClaim[];
  readonly analysis: ArticleAnalysis;
  readonly view: TabView;
}

/**
 * The article as a line: a tick where each claim stands, in its kind's colour; status marks above, the part in view below.
 * Pointer and arrows go through it and show what stands there; a press leads to it.
 */
export const SourcingStrip = ({ claims, analysis, view }: StripProps) => {
  const { say } = useLanguage();
  const strip = useRef<HTMLDivElement>(null);
  const at = (offset: number): number => (offset / Math.max(1, analysis.text.length)) * 100;
  const pointed = useSignal<string | undefined>(undefined);
  const nearest = (event: MouseEvent): ShownClaim | undefined => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return undefined;
    const place = ((event.clientX - box.left) / box.width) * 100;
    const distance = ({ claim }: ShownClaim) => Math.abs(at(claim.span.start) - place);
    return claims.reduce<ShownClaim | undefined>(
      (best, shown) => (best === undefined || distance(shown) < distance(best) ? shown : best),
      undefined,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = claims.findIndex(({ claim }) => claim.id === pointed.value);
    if ((event.key === 'Enter' || event.key === ' ') && pointed.value !== undefined) {
      event.preventDefault();
      void view.showClaim(pointed.value);
      return;
    }
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: claims.length - 1 }[event.key];
    const claim = next === undefined ? undefined : claims[next];
    if (claim === undefined) return;
    event.preventDefault();
    pointed.value = claim.claim.id;
  };
  const inView = useComputed(() => {
    const span = view.inView.value;
    return span === undefined ? 'display:none' : `left:${at(span.start)}%;width:${at(span.end) - at(span.start)}%`;
  });
  const active = useComputed(() => (pointed.value === undefined ? undefined : `tick-${pointed.value}`));
  return (
    <div class="strip-room">
      <div
        class="strip"
        role="listbox"
        aria-orientation="horizontal"
        aria-label={say('stripLabel')}
        aria-activedescendant={active}
        tabIndex={0}
        ref={strip}
        onKeyDown={onKeyDown}
        onFocus={() => {
          pointed.value ??= claims[0]?.claim.id;
        }}
        onBlur={() => {
          pointed.value = undefined;
        }}
        onPointerMove={(event) => {
          pointed.value = nearest(event)?.claim.id;
        }}
        onPointerLeave={() => {
          pointed.value = undefined;
        }}
        onClick={(event) => {
          const shown = nearest(event);
          if (shown !== undefined) void view.showClaim(shown.claim.id);
        }}
      >
        <Ticks claims={claims} analysis={analysis} at={at} />
        <span class="in-view" style={inView} />
      </div>
      <Readout claims={claims} analysis={analysis} at={at} pointed={pointed} />
    </div>
  );
};

interface PointedProps {
  readonly claims: readonly ShownClaim[];
  readonly analysis: ArticleAnalysis;
  readonly at: (offset: number) => number;
  readonly pointed: { readonly value: string | undefined };
}

const Ticks = ({ claims, analysis, at }: Omit<PointedProps, 'pointed'>) => {
  const { say } = useLanguage();
  let lastMark = Number.NEGATIVE_INFINITY;
  return claims.map((shown) => {
    const { claim, kind, status } = shown;
    const left = at(claim.span.start);
    const marked = status !== 'none-stated' && left - lastMark >= MARK_WIDTH;
    if (marked) lastMark = left;
    const look = STATUS_LOOKS[status];
    return (
      <span
        key={claim.id}
        id={`tick-${claim.id}`}
        role="option"
        aria-selected={false}
        tabIndex={-1}
        aria-label={say('stripTick', whoSays(shown, analysis, say), textOf(analysis.text, claim.span))}
        class={`tick ${kind} c-${KIND_LOOKS[kind].colour}`}
        style={{ left: `${left}%` }}
      >
        {marked && <Icon name={look.icon} class={`c-${look.colour}`} />}
      </span>
    );
  });
};

/** What stands at the tick that is pointed at; assistive technology has it as the tick's label. */
const Readout = ({ claims, analysis, at, pointed }: PointedProps) => {
  const { say } = useLanguage();
  const shown = claims.find(({ claim }) => claim.id === pointed.value);
  if (shown === undefined) return null;
  const left = at(shown.claim.span.start);
  return (
    <div class="readout" aria-hidden="true">
      <i class={`c-${KIND_LOOKS[shown.kind].colour}`} style={{ left: `${left}%` }} />
      <b>{whoSays(shown, analysis, say)}</b>
      {shown.status !== 'none-stated' && ` · ${statusNote(shown, say)}`}
      <span>{textOf(analysis.text, shown.claim.span)}</span>
    </div>
  );
};
