import { LANGUAGES, type LanguageChoice } from '../protocol/settings.ts';
import { useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';

const CHOICES: readonly LanguageChoice[] = ['browser', ...LANGUAGES];

/** The language of the interface, each named in itself. */
export const LanguageSection = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  return (
    <>
      <label class="language">
        {say('languageLabel')}
        <select
          value={view.settings.value.language}
          onChange={({ currentTarget }) => {
            const language = CHOICES.find((choice) => choice === currentTarget.value);
            if (language !== undefined) void view.change({ language });
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice} lang={choice === 'browser' ? undefined : choice}>
              {choice === 'browser' ? say('languageBrowser') : nameOf(choice)}
            </option>
          ))}
        </select>
      </label>
      <p class="about">{say('languageAbout')}</p>
    </>
  );
};

const nameOf = (tag: string): string => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
};
