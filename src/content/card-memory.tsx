import { useEffect, useState } from 'preact/hooks';
import type { ClaimMemory } from '../article/page-memory.ts';
import { askBackground } from '../protocol/transport.ts';
import { ClaimMemoryView } from '../ui/claim-memory.tsx';
import { useLanguage } from '../ui/say.ts';

/** What the library knows of the card's claim; nothing where it is off or knows nothing. */
export const CardMemory = ({ claim }: { readonly claim: string }) => {
  const { say } = useLanguage();
  const [memory, setMemory] = useState<ClaimMemory | null>(null);
  useEffect(() => {
    let isWanted = true;
    void askBackground('claim-memory', { claim }).then((answer) => {
      if (isWanted && answer.ok) setMemory(answer.value.memory);
    });
    return () => {
      isWanted = false;
    };
  }, [claim]);
  if (memory === null) return null;
  return (
    <section class="remembered">
      <h3>{say('memoryTitle')}</h3>
      <ClaimMemoryView memory={memory} />
    </section>
  );
};
