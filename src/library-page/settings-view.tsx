import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { sayCount, useLanguage } from '../ui/say.ts';
import { ExportMenu } from './export-menu.tsx';
import { allRecords } from './export-records.ts';
import { keepKey, readKey } from './fact-check-key.ts';
import { type ImportReport, importFile } from './import-file.ts';
import type { LibraryView } from './library-view.ts';

/** What the reader chooses for the library, how much there is, and saving, reading and deleting all of it. */
export const SettingsView = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  const settings = view.settings.value;
  if (settings === undefined) return <p class="loading">{say('libraryLoading')}</p>;
  return (
    <section class="settings">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.on}
          onChange={({ currentTarget }) => void view.choose({ on: currentTarget.checked })}
        />
        <span>{say('settingsKeep')}</span>
      </label>
      <p>{say('libraryOffText')}</p>
      <Bounds key={`${settings.days} ${settings.megabytes}`} view={view} />
      <Sites key={settings.without.join()} view={view} />
      <Key />
      {view.state.value !== 'off' && <Everything view={view} />}
      <Import view={view} />
    </section>
  );
};

const Bounds = ({ view }: { readonly view: LibraryView }) => {
  const { say, tag } = useLanguage();
  const settings = view.settings.value;
  const meter = view.meter.value;
  if (settings === undefined) return null;
  const used = (meter?.bytes ?? 0) / 2 ** 20;
  const choose = (name: 'days' | 'megabytes') => (event: { readonly currentTarget: HTMLInputElement }) => {
    const number = event.currentTarget.valueAsNumber;
    if (Number.isInteger(number) && number >= 1) void view.choose({ [name]: number });
  };
  const megabytes = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  return (
    <fieldset>
      <label>
        <span>{say('settingsDays')}</span>
        <input type="number" min={1} max={3650} value={settings.days} onChange={choose('days')} />
      </label>
      <label>
        <span>{say('settingsMegabytes')}</span>
        <input type="number" min={1} max={5000} value={settings.megabytes} onChange={choose('megabytes')} />
      </label>
      <p>{say('settingsBoundText')}</p>
      <div class="meter">
        <meter aria-label={say('settingsMeterLabel')} min={0} max={settings.megabytes} value={used} />
        <span>{say('settingsMeter', megabytes.format(used), megabytes.format(settings.megabytes))}</span>
        {meter !== undefined && (
          <span>
            {say(
              'settingsMeterText',
              sayCount(say, 'countArticles', meter.articles, tag),
              sayCount(say, 'articleClaims', meter.claims, tag),
            )}
          </span>
        )}
      </div>
    </fieldset>
  );
};

const Sites = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  const sites = useSignal((view.settings.value?.without ?? []).join('\n'));
  const isSaved = useSignal(false);
  const save = async (): Promise<void> => {
    const without = sites.value
      .split(/\s+/)
      .map((site) =>
        site
          .trim()
          .toLowerCase()
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
          .replace(/\/.*$/, ''),
      )
      .filter((site) => site !== '');
    await view.choose({ without: [...new Set(without)] });
    isSaved.value = true;
  };
  return (
    <fieldset>
      <label class="wide">
        <span>{say('settingsWithout')}</span>
        <textarea
          rows={3}
          placeholder={say('settingsWithoutHint')}
          value={sites.value}
          onInput={({ currentTarget }) => {
            sites.value = currentTarget.value;
          }}
        />
      </label>
      <button type="button" onClick={() => void save()}>
        {say('settingsSave')}
      </button>
      <span role="status">{isSaved.value && say('settingsSaved')}</span>
    </fieldset>
  );
};

const Key = () => {
  const { say } = useLanguage();
  const key = useSignal('');
  const isSaved = useSignal(false);
  useEffect(() => {
    void readKey().then((known) => {
      key.value = known;
    });
  }, [key]);
  return (
    <fieldset>
      <label class="wide">
        <span>{say('settingsKey')}</span>
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="key-text"
          value={key.value}
          onInput={({ currentTarget }) => {
            key.value = currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          void keepKey(key.value.trim()).then(() => {
            isSaved.value = true;
          });
        }}
      >
        {say('settingsSave')}
      </button>
      <span role="status">{isSaved.value && say('settingsSaved')}</span>
      <p id="key-text">{say('settingsKeyText')}</p>
    </fieldset>
  );
};

const Everything = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  const articles = view.meter.value?.articles ?? 0;
  return (
    <fieldset>
      <h2>{say('settingsExport')}</h2>
      <ExportMenu name="library" total={articles} counted="articles" records={allRecords} />
      <div class="actions">
        <button type="button" disabled={articles === 0} onClick={() => void view.delete({ kind: 'all' })}>
          {say('settingsDeleteAll')}
        </button>
        {view.state.value === 'broken' && (
          <>
            <button type="button" onClick={() => void view.renew()}>
              {say('settingsRenew')}
            </button>
            <span>{say('settingsRenewText')}</span>
          </>
        )}
      </div>
    </fieldset>
  );
};

type Outcome = ImportReport | 'not-ours' | 'newer' | 'failed' | 'reading';

const Import = ({ view }: { readonly view: LibraryView }) => {
  const { say, tag } = useLanguage();
  const outcome = useSignal<Outcome | undefined>(undefined);
  const read = async (file: File): Promise<void> => {
    outcome.value = 'reading';
    const report = await importFile(file);
    outcome.value = report.ok ? report.value : report.error;
    await view.refresh();
  };
  const now = outcome.value;
  const words = {
    'not-ours': 'importNotOurs',
    newer: 'importNewer',
    failed: 'importFailed',
    reading: 'libraryLoading',
  } as const;
  return (
    <fieldset>
      <label class="wide">
        <span>{say('settingsImport')}</span>
        <input
          type="file"
          accept=".jsonl"
          disabled={view.settings.value?.on !== true}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void read(file);
          }}
        />
      </label>
      <p>{say('settingsImportHint')}</p>
      <p role="status">
        {typeof now === 'string' && say(words[now])}
        {typeof now === 'object' && say('importDone', String(now.added), String(now.merged), String(now.known))}
        {typeof now === 'object' && now.refused > 0 && ` ${sayCount(say, 'importRefused', now.refused, tag)}`}
        {typeof now === 'object' && !now.isWhole && ` ${say('importCut')}`}
      </p>
    </fieldset>
  );
};
