import { sayCount, useLanguage } from '../ui/say.ts';
import type { LibraryView } from './library-view.ts';

/** What was just deleted, with the way back. */
export const UndoBar = ({ view }: { readonly view: LibraryView }) => {
  const { say, tag } = useLanguage();
  const deleted = view.deleted.value;
  return (
    <div class="undo-bar" role="status">
      {deleted === 'undone' && <p>{say('undoDone')}</p>}
      {deleted !== undefined && deleted !== 'undone' && (
        <p>
          {sayCount(say, 'undoDeleted', deleted.articles, tag)}{' '}
          <button type="button" onClick={() => void view.undo()}>
            {say('undo')}
          </button>
        </p>
      )}
    </div>
  );
};
