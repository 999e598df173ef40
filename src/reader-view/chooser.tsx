import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { type MessageKey, sayCount, useLanguage } from '../ui/say.ts';
import { ORDERS, type Order } from './arrange.ts';
import { AT_FIRST, type Counted, FACETS, type Selection, type Sieve } from './filters.ts';

const ORDER_WORDS: Readonly<Record<Order, MessageKey>> = {
  page: 'orderPage',
  source: 'orderSource',
  claim: 'orderClaim',
};

/** Search, order and filters of the list. */
export const Chooser = (props: {
  readonly sieve: Sieve;
  readonly selection: Signal<Selection>;
  readonly order: Signal<Order>;
  /** How many claims are listed. */
  readonly shown: number;
  /** What else can be chosen. */
  readonly children?: ComponentChildren;
}) => {
  const { sieve, selection, order, shown, children } = props;
  const { say, tag } = useLanguage();
  const more = useSignal(false);
  const chosen = selection.value;
  const change = (part: Partial<Selection>) => {
    selection.value = { ...selection.value, ...part };
  };
  return (
    <search class="chooser">
      <div class="bar">
        <label class="find">
          <Icon name="search" />
          <input
            type="search"
            aria-label={say('searchLabel')}
            placeholder={say('searchLabel')}
            value={chosen.words}
            onInput={({ currentTarget }) => change({ words: currentTarget.value })}
          />
        </label>
        <select
          class="order"
          aria-label={say('orderLabel')}
          value={order.value}
          onChange={({ currentTarget }) => {
            order.value = ORDERS.find((each) => each === currentTarget.value) ?? 'page';
          }}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {say(ORDER_WORDS[each])}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="filters" aria-label={say('filterLabel')}>
        {sieve.scopes(chosen).map(({ option, count }) => (
          <Chip
            key={option.id}
            option={option}
            count={count}
            pressed={chosen.scope === option.id}
            onPress={() => change({ scope: option.id as Selection['scope'] })}
          />
        ))}
        <button
          type="button"
          class="more-filters"
          aria-expanded={more.value}
          onClick={() => {
            more.value = !more.value;
          }}
        >
          {chosen.filters.size === 0
            ? say('filterMore')
            : say('filterMoreChosen', new Intl.NumberFormat(tag).format(chosen.filters.size))}
          <Icon name="more" />
        </button>
      </fieldset>
      {more.value && (
        <div class="facets">
          <Facets sieve={sieve} selection={selection} />
          {children}
        </div>
      )}
      <Told count={shown} selection={selection} />
    </search>
  );
};

const Facets = ({ sieve, selection }: { readonly sieve: Sieve; readonly selection: Signal<Selection> }) => {
  const { say } = useLanguage();
  const chosen = selection.value;
  const turn = (id: string) => {
    const filters = new Set(chosen.filters);
    if (!filters.delete(id)) filters.add(id);
    // A filter for what is not marked on the page would find nothing among what is.
    selection.value = {
      ...chosen,
      filters,
      scope: filters.size > 0 && chosen.scope === 'marked' ? 'all' : chosen.scope,
    };
  };
  return (
    <>
      {FACETS.map((facet) => {
        const options = sieve.options(facet, chosen);
        return options.length === 0 ? null : (
          <fieldset key={facet.id}>
            <legend>{say(facet.word)}</legend>
            <div class="filters">
              {options.map(({ option, count }) => (
                <Chip
                  key={option.id}
                  option={option}
                  count={count}
                  pressed={chosen.filters.has(option.id)}
                  onPress={() => turn(option.id)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
      {chosen.filters.size > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            selection.value = { ...AT_FIRST, words: chosen.words };
          }}
        >
          {say('filterClear')}
        </button>
      )}
    </>
  );
};

const Chip = (props: Counted & { readonly pressed: boolean; readonly onPress: () => void }) => {
  const { say, tag } = useLanguage();
  return (
    <button type="button" aria-pressed={props.pressed} onClick={props.onPress}>
      {say(props.option.word)} <span class="count">{new Intl.NumberFormat(tag).format(props.count)}</span>
    </button>
  );
};

/** Typing and choosing rest for so long, in milliseconds, before it is told how many claims are left. */
const PAUSE = 700;

/** Tells a screen reader how many claims are listed, once the reader has stopped choosing. */
const Told = ({ count, selection }: { readonly count: number; readonly selection: Signal<Selection> }) => {
  const { say, tag } = useLanguage();
  const told = useSignal('');
  const latest = useRef(count);
  latest.current = count;
  const first = useRef(true);
  useSignalEffect(() => {
    void selection.value;
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      told.value = sayCount(say, 'popupClaims', latest.current, tag);
    }, PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <p class="unseen" role="status">
      {told}
    </p>
  );
};
