export interface Task {
  readonly id: string;
  readonly text: string;
  /** Epoch milliseconds; absent while it is open. */
  readonly doneAt?: number;
}

const KEY = "evenly.tasks";

const examples: readonly Task[] = [
  "Water the lemon tree",
  "Write back to Mira about Saturday",
  "Book the train to Bologna",
  "Read chapter four",
  "Fix the squeaking door",
].map((text, index) => ({ id: `example-${index}`, text }));

/** The list, kept in localStorage. */
export function createTasks() {
  let tasks: readonly Task[] = JSON.parse(localStorage.getItem(KEY) ?? "null") ?? examples;

  const save = (next: readonly Task[]) => {
    tasks = next;
    localStorage.setItem(KEY, JSON.stringify(tasks));
  };

  return {
    open: () => tasks.filter((task) => task.doneAt === undefined),
    /** Newest first. */
    done: () => tasks.filter((task) => task.doneAt !== undefined).sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0)),
    add: (text: string) => save([{ id: crypto.randomUUID(), text }, ...tasks]),
    finish: (id: string) => save(tasks.map((task) => (task.id === id ? { ...task, doneAt: Date.now() } : task))),
    reopen: (id: string) =>
      save(tasks.map(({ doneAt, ...task }) => (task.id === id || !doneAt ? task : { ...task, doneAt }))),
  };
}

export type Tasks = ReturnType<typeof createTasks>;
