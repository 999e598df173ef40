import { useRef } from 'preact/hooks';
import type { StoredData, StoredPart } from '../protocol/messages.ts';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';

const PART_WORDS: Readonly<Record<StoredPart['what'], readonly [MessageKey, MessageKey]>> = {
  settings: ['dataSettings', 'dataSettingsWhere'],
  places: ['dataPlaces', 'dataHere'],
  corrections: ['dataCorrections', 'dataHere'],
  key: ['settingsKey', 'dataHere'],
  library: ['libraryTitle', 'dataLibraryWhere'],
  other: ['dataOther', 'dataHere'],
  'open-tabs': ['dataTabs', 'dataTabsWhere'],
};

/** What is stored and where, to be taken along or deleted. */
export const DataSection = ({ view }: { readonly view: OptionsView }) => {
  const { say, tag } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const parts = view.stored.value;
  return (
    <>
      <p>{say('dataAbout')}</p>
      {parts.length === 0 ? (
        <p class="none">{say('dataNone')}</p>
      ) : (
        <dl class="rows">
          {parts.map(({ what, bytes }) => {
            const [word, where] = PART_WORDS[what];
            return (
              <div key={what}>
                <dt>
                  {say(word)}
                  <span class="about">{say(where)}</span>
                </dt>
                <dd>{sizeIn(tag, bytes)}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <div class="actions">
        <button type="button" onClick={async () => download(await view.exported())}>
          {say('dataExport')}
        </button>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {say('dataDelete')}
        </button>
      </div>
      <p role="status">
        {view.deleted.value !== undefined && (
          <>
            {say('dataDeleted')}{' '}
            <button type="button" class="link" onClick={() => void view.putBack()}>
              {say('undo')}
            </button>
          </>
        )}
      </p>
      <dialog ref={dialog} aria-labelledby="delete-title" aria-describedby="delete-about">
        <h3 id="delete-title">{say('dataDeleteTitle')}</h3>
        <p id="delete-about">{say('dataDeleteAbout')}</p>
        <form method="dialog" class="actions">
          {/* The harmless answer comes first, and has the focus. */}
          <button type="submit">{say('dataKeep')}</button>
          <button type="submit" onClick={() => void view.deleteAll()}>
            {say('dataDelete')}
          </button>
        </form>
      </dialog>
    </>
  );
};

const sizeIn = (tag: string, bytes: number): string => {
  const inKilobytes = bytes >= 1000;
  const unit = inKilobytes ? 'kilobyte' : 'byte';
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: inKilobytes ? 'short' : 'long',
    maximumFractionDigits: 1,
  });
  return format.format(inKilobytes ? bytes / 1000 : bytes);
};

/** Saves what is stored as a file; the reader's key for others' services is a secret and stays out of it. */
const download = (data: StoredData | undefined): void => {
  if (data === undefined) return;
  const { 'fact-check-key': _, ...local } = data.local;
  const address = URL.createObjectURL(
    new Blob([JSON.stringify({ ...data, local }, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `hearsay-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has begun to read by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
