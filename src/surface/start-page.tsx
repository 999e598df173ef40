import { type ComponentChild, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import { followSettings, Speaking } from './follow-settings.tsx';

/**
 * Renders a whole page of the extension into its body, in the reader's language and colours, and follows both when the
 * reader changes them; `title` is the document's.
 */
export const startPage = async (title: MessageKey, Page: () => ComponentChild): Promise<void> => {
  const spoken = await followSettings();
  const Titled = () => {
    const { say } = useLanguage();
    useEffect(() => {
      document.title = say(title);
    }, [say]);
    return <Page />;
  };
  render(
    <Speaking spoken={spoken}>
      <Titled />
    </Speaking>,
    document.body,
  );
};
