/** A storage area as the browser has it: copies by way of JSON, never the objects themselves. */
export class FakeArea {
  readonly items = new Map<string, string>();

  get = async (names: string | readonly string[] | null): Promise<Record<string, unknown>> => {
    const wanted = names === null ? [...this.items.keys()] : typeof names === 'string' ? [names] : names;
    return Object.fromEntries(
      wanted.flatMap((name) => {
        const item = this.items.get(name);
        return item === undefined ? [] : [[name, JSON.parse(item)] as const];
      }),
    );
  };

  set = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) this.items.set(name, JSON.stringify(value));
  };

  remove = async (names: string | readonly string[]): Promise<void> => {
    for (const name of typeof names === 'string' ? [names] : names) this.items.delete(name);
  };

  clear = async (): Promise<void> => {
    this.items.clear();
  };
}

/** The three areas that the background uses. */
export const fakeStorage = () => ({ sync: new FakeArea(), local: new FakeArea(), session: new FakeArea() });
