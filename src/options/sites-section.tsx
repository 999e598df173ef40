import { useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../protocol/settings.ts';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';
import { siteFrom } from './site-from.ts';

const RULE_WORDS: Readonly<Record<SiteRule, MessageKey>> = {
  allow: 'ruleAllow',
  quiet: 'ruleQuiet',
  ask: 'ruleAsk',
  never: 'ruleNever',
};

/** The rules that the reader has made for sites, and a new one. */
export const SitesSection = ({ view }: { readonly view: OptionsView }) => {
  const { say, tag } = useLanguage();
  const [removed, setRemoved] = useState<readonly [string, SiteRule] | undefined>(undefined);
  const sites = Object.entries(view.sites.value).sort(([a], [b]) => a.localeCompare(b, tag));
  const remove = (site: string, rule: SiteRule): void => {
    setRemoved([site, rule]);
    void view.chooseSite(site, null);
  };
  return (
    <>
      <p>{say('sitesAbout')}</p>
      {sites.length === 0 ? (
        <p class="none">{say('sitesNone')}</p>
      ) : (
        <ul class="sites">
          {sites.map(([site, rule]) => (
            <li key={site}>
              <span class="site">{site}</span>
              <RuleSelect
                label={say('sitesRuleFor', site)}
                rule={rule}
                onChoose={(chosen) => void view.chooseSite(site, chosen)}
              />
              <button
                type="button"
                class="link"
                aria-label={say('sitesRemoveOf', site)}
                onClick={() => remove(site, rule)}
              >
                {say('sitesRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {removed !== undefined && view.sites.value[removed[0]] === undefined && (
          <>
            {say('sitesRemoved', removed[0])}{' '}
            <button type="button" class="link" onClick={() => void view.chooseSite(...removed)}>
              {say('undo')}
            </button>
          </>
        )}
      </p>
      <NewRule view={view} />
    </>
  );
};

const RuleSelect = (props: {
  readonly label: string;
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}) => {
  const { say } = useLanguage();
  return (
    <select
      aria-label={props.label}
      value={props.rule}
      onChange={({ currentTarget }) => {
        const chosen = SITE_RULES.find((rule) => rule === currentTarget.value);
        if (chosen !== undefined) props.onChoose(chosen);
      }}
    >
      {SITE_RULES.map((rule) => (
        <option key={rule} value={rule}>
          {say(RULE_WORDS[rule])}
        </option>
      ))}
    </select>
  );
};

const NewRule = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  const [entered, setEntered] = useState('');
  const [rule, setRule] = useState<SiteRule>('never');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteFrom(entered);
    setWrong(site === undefined);
    if (site === undefined) return;
    setEntered('');
    void view.chooseSite(site, rule);
  };
  return (
    <form class="new-rule" onSubmit={add} noValidate>
      <label>
        {say('sitesNew')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('sitesExample')}
          value={entered}
          aria-invalid={wrong}
          aria-describedby="site-wrong"
          onInput={({ currentTarget }) => {
            setEntered(currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <RuleSelect label={say('sitesNewRule')} rule={rule} onChoose={setRule} />
      <button type="submit">{say('sitesAdd')}</button>
      <p id="site-wrong" role="alert">
        {wrong ? say('sitesWrong') : ''}
      </p>
    </form>
  );
};
