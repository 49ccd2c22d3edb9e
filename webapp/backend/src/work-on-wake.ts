export interface Work {
  /** Call when there may be something to do; forgetting it costs one `everyMs`. */
  wake: () => void;
  /** Resolves when a round that began after this call has found nothing more to do. */
  drain: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface WorkOptions {
  /** Does whatever there is to do; asks `goesOn` before each piece, and ends early when it says no. */
  round: (goesOn: () => boolean) => Promise<void>;
  everyMs: number;
  onError: (error: unknown) => void;
}

/** Rounds of work, one at a time: at once when woken, and now and then in case a wake-up was lost. */
export function workOnWake({ round, everyMs, onError }: WorkOptions): Work {
  const state = { running: null as Promise<void> | null, again: false, stopped: false };
  const goesOn = () => !state.stopped;

  async function run(): Promise<void> {
    while (state.again && goesOn()) {
      state.again = false;
      await round(goesOn);
    }
  }
  function wake(): void {
    state.again = true;
    if (state.stopped) return;
    state.running ??= run()
      .catch(onError)
      .finally(() => {
        state.running = null;
      });
  }
  const timer = setInterval(wake, everyMs);
  timer.unref();
  return {
    wake,
    async drain() {
      wake();
      while (state.running !== null) await state.running;
    },
    async stop() {
      state.stopped = true;
      clearInterval(timer);
      await state.running;
    },
  };
}
