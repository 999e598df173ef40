import { NOTICE_KINDS } from '../article/notice.ts';
import { NOTICE_LOOKS } from '../ui/notices.ts';
import { useLanguage } from '../ui/say.ts';
import { Switch } from './choice.tsx';
import type { OptionsView } from './options-view.ts';

/** Whether anything is marked at all, and what is pointed out about an article as a whole. */
export const ShownSection = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  const { highlighting, notices } = view.settings.value;
  return (
    <>
      <Switch
        name="highlighting"
        word={say('shownHighlighting')}
        about={say('shownHighlightingAbout')}
        on={highlighting}
        onChoose={(on) => void view.change({ highlighting: on })}
      />
      <fieldset class="switches">
        <legend>{say('shownNotices')}</legend>
        <p>{say('shownNoticesAbout')}</p>
        {NOTICE_KINDS.map((kind) => (
          <Switch
            key={kind}
            name={kind}
            word={say(NOTICE_LOOKS[kind].short)}
            on={notices[kind]}
            onChoose={(on) => void view.chooseNotice(kind, on)}
          />
        ))}
      </fieldset>
    </>
  );
};
