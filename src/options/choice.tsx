import type { ComponentChildren } from 'preact';

/** One of several, as radio buttons with a name, and below it what it means or looks like. */
export const Choice = <T extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly word: string; readonly about: ComponentChildren }[];
  readonly onChoose: (value: T) => void;
}) => {
  const { name, legend, chosen, options, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, word, about }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            aria-describedby={`${name}-${value}`}
          />
          <span>
            <b>{word}</b>
            <span class="about" id={`${name}-${value}`}>
              {about}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** On or off, with a name and, where that does not say all, an explanation. */
export const Switch = (props: {
  readonly name: string;
  readonly word: string;
  readonly about?: string;
  readonly on: boolean;
  readonly onChoose: (on: boolean) => void;
}) => {
  const { name, word, about, on, onChoose } = props;
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={name}
        checked={on}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        aria-describedby={about === undefined ? undefined : `${name}-about`}
      />
      <span>
        {word}
        {about !== undefined && (
          <span class="about" id={`${name}-about`}>
            {about}
          </span>
        )}
      </span>
    </label>
  );
};
