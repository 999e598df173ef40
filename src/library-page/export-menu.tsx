import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ArticleRecord } from '../article/remembered.ts';
import type { ExportFormat, ExportWords } from '../exports/format.ts';
import { exportFormats } from '../exports/formats.ts';
import { type MessageKey, type Say, sayCount, useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { saveFile, writeFile } from './export-file.ts';
import type { Reading } from './export-records.ts';

const FORMAT_WORDS: Readonly<Record<ExportFormat['id'], MessageKey>> = {
  hearsay: 'formatHearsay',
  csv: 'formatCsv',
  markdown: 'formatMarkdown',
  'web-annotation': 'formatWebAnnotation',
  hypothesis: 'formatHypothesis',
  'claim-json-ld': 'formatClaimJsonLd',
};

type State =
  | { readonly is: 'idle' | 'stopped' | 'failed' }
  | { readonly is: 'writing'; readonly count: number }
  | { readonly is: 'done'; readonly name: string; readonly damaged: number };

/** Saves records as a file in a format of the reader's choice, with progress and a way to stop. */
export const ExportMenu = (props: {
  /** Of the file, without its ending. */
  readonly name: string;
  /** How many articles there are at most; or claims, where those have to be read before the first article is there. */
  readonly total: number;
  readonly counted: 'articles' | 'claims';
  readonly records: (reading: Reading) => AsyncIterable<ArticleRecord>;
}) => {
  const { name, total, counted, records } = props;
  const { say, tag } = useLanguage();
  const chosen = useSignal<ExportFormat['id']>('hearsay');
  const state = useSignal<State>({ is: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const save = async (): Promise<void> => {
    const format = exportFormats().find(({ id }) => id === chosen.value);
    if (format === undefined) return;
    running.current = new AbortController();
    const { signal } = running.current;
    let damaged = 0;
    const onProgress = (of: typeof counted) => (count: number) => {
      if (of === counted) state.value = { is: 'writing', count };
    };
    onProgress(counted)(0);
    try {
      const source = records({
        onDamaged: (count) => {
          damaged += count;
        },
        onRead: onProgress('claims'),
        signal,
      });
      const file = await writeFile(format, source, wordsFor(say), onProgress('articles'), signal);
      const fileName = `hearsay-${name}-${new Date().toISOString().slice(0, 10)}.${format.extension}`;
      saveFile(file, fileName);
      state.value = { is: 'done', name: fileName, damaged };
    } catch {
      state.value = { is: signal.aborted ? 'stopped' : 'failed' };
    }
  };
  const now = state.value;
  return (
    <div class="export">
      <label>
        <span>{say('exportAs')}</span>
        <select
          value={chosen.value}
          onChange={({ currentTarget }) => {
            chosen.value = exportFormats().find(({ id }) => id === currentTarget.value)?.id ?? 'hearsay';
          }}
        >
          {exportFormats().map(({ id }) => (
            <option key={id} value={id}>
              {say(FORMAT_WORDS[id])}
            </option>
          ))}
        </select>
      </label>
      {now.is === 'writing' ? (
        <button type="button" onClick={() => running.current?.abort()}>
          {say('exportCancel')}
        </button>
      ) : (
        <button type="button" onClick={() => void save()}>
          {say('exportSave')}
        </button>
      )}
      <span role="status">
        {now.is === 'writing' &&
          total > 1 &&
          say(counted === 'articles' ? 'exportProgress' : 'exportProgressClaims', String(now.count), String(total))}
        {now.is === 'done' && say('exportDone', now.name)}
        {now.is === 'done' && now.damaged > 0 && ` ${sayCount(say, 'exportDamaged', now.damaged, tag)}`}
        {now.is === 'stopped' && say('exportStopped')}
        {now.is === 'failed' && say('exportFailed')}
      </span>
    </div>
  );
};

const wordsFor = (say: Say): ExportWords => ({
  status: (status) => say(STATUS_LOOKS[status].word),
  columns: {
    claim: say('columnClaim'),
    who: say('columnWho'),
    via: say('columnVia'),
    status: say('columnStatus'),
    by: say('columnBy'),
    outlet: say('columnOutlet'),
    title: say('columnTitle'),
    published: say('columnPublished'),
    read: say('columnRead'),
    link: say('columnLink'),
  },
  saidBy: (who, status) => (status === '' ? who : say('exportSaidBy', who, status)),
  hidden: say('kindHidden'),
});
