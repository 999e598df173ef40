import { useState } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { SourceType } from '../article/attribution.ts';
import { STATUS_PRECEDENCE, type Status } from '../article/claim.ts';
import { sentenceOf } from '../article/correct-claims.ts';
import type { CorrectedSource, Correction } from '../article/correction.ts';
import type { ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { type MessageKey, useLanguage } from './say.ts';
import { STATUS_LOOKS } from './statuses.ts';

type Choice = CorrectedSource['type'];

const SOURCES: readonly (readonly [Choice, MessageKey])[] = [
  ['named-person', 'sourcePerson'],
  ['named-organisation', 'sourceOrganisation'],
  ['unnamed-person', 'sourceUnnamedPerson'],
  ['unnamed-group', 'sourceUnnamedGroup'],
  ['document', 'kindDocument'],
  ['outlet', 'sourceOutlet'],
  ['none-stated', 'kindHidden'],
  ['own', 'kindOwn'],
];

/** Lets the reader say what is wrong with a claim: that it is none, who says it, or its status. */
export const CorrectionForm = (props: {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  readonly onSave: (correction: Correction) => void;
  readonly onCancel: () => void;
}) => {
  const { shown, analysis, onSave, onCancel } = props;
  const { say } = useLanguage();
  const found = sourceOf(shown, analysis);
  const [noClaim, setNoClaim] = useState(false);
  const [type, setType] = useState<Choice>(found.type);
  const [name, setName] = useState(found.name ?? '');
  const [status, setStatus] = useState<Status>(shown.status);
  const hasName = type !== 'none-stated' && type !== 'own';
  const source = { name: hasName && name.trim() !== '' ? name.trim() : null, type };
  const sourceChanged = source.type !== found.type || source.name !== found.name;
  const save = (event: Event) => {
    event.preventDefault();
    onSave({
      sentence: sentenceOf(shown, analysis),
      claim: textOf(analysis.text, shown.claim.span),
      noClaim,
      ...(!noClaim && sourceChanged && { source }),
      ...(!noClaim && status !== shown.status && { status }),
    });
  };
  return (
    <form class="correction" aria-label={say('wrongLabel')} onSubmit={save}>
      <label class="check">
        <input type="checkbox" checked={noClaim} onChange={({ currentTarget }) => setNoClaim(currentTarget.checked)} />
        {say('wrongNoClaim')}
      </label>
      {!noClaim && (
        <>
          <label>
            {say('wrongSource')}
            <select value={type} onChange={({ currentTarget }) => setType(currentTarget.value as Choice)}>
              {SOURCES.map(([value, word]) => (
                <option key={value} value={value}>
                  {say(word)}
                </option>
              ))}
            </select>
          </label>
          {hasName && (
            <label>
              {say('wrongName')}
              <input type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            </label>
          )}
          <label>
            {say('wrongStatus')}
            <select value={status} onChange={({ currentTarget }) => setStatus(currentTarget.value as Status)}>
              {STATUS_PRECEDENCE.map((value) => (
                <option key={value} value={value}>
                  {say(STATUS_LOOKS[value].word)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p>{say('wrongKept')}</p>
      <div class="buttons">
        <button type="submit" class="primary" disabled={!noClaim && !sourceChanged && status === shown.status}>
          {say('wrongSave')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {say('wrongCancel')}
        </button>
      </div>
    </form>
  );
};

const sourceOf = ({ hops }: ShownClaim, { text }: ArticleAnalysis): CorrectedSource => {
  const source = hops[0];
  if (source === undefined) return { name: null, type: 'own' };
  const words = source.source[0];
  const type: SourceType = source.sourceType;
  return { name: source.speaker ?? (words === undefined ? null : textOf(text, words)), type };
};
