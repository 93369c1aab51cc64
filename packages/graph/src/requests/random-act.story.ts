import type { Act, Expert, State, Through, Village, Who } from './history.story.ts';

const whoever: Who[] = ['learner', 'e', 'f', 'b', 'c', 'r'];

/** An act that somebody might try: mostly the right person at the right time, often enough neither. */
export function randomAct({ requests }: Village, random: () => number): Act {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0];
  const anybody = (): Who => whoever[below(whoever.length)] ?? 'r';
  const mostly = (who: Who | null): Who => (random() < 0.85 ? (who ?? 'r') : anybody());
  const of = Math.max(0, requests.length - 1 - below(random() < 0.8 ? 1 : 6));
  const one = requests[of];
  if (!one || random() < 0.12) {
    const to: Expert = pick(['e', 'f']);
    const through: Through =
      to === 'e'
        ? pick(['b', 'c', 'FACILITATOR', 'b', 'DIRECT'])
        : pick(['b', 'DIRECT', 'FACILITATOR']);
    return { kind: 'request', by: mostly('learner'), to, about: below(4), through };
  }
  const broker = (): Act => {
    const by = mostly(one.broker);
    switch (below(6)) {
      case 0:
        return { kind: 'draft', by, of };
      case 1:
        return { kind: 'turn', by, of };
      case 2:
        return { kind: 'pass', by, of, through: pick(['b', 'c', 'FACILITATOR']) };
      default:
        return { kind: 'send', by, of };
    }
  };
  const expert = (): Act => {
    const by = mostly(one.to);
    switch (below(7)) {
      case 0:
        return { kind: 'ask', by, of };
      case 1:
        return { kind: 'decline', by, of };
      case 2:
        return { kind: 'suggest', by, of, other: pick(['e', 'f', 'learner']) };
      case 3:
        return { kind: 'pause', by, of, days: 1 + below(20) };
      default:
        return { kind: 'accept', by, of };
    }
  };
  const afterwards = (): Act => {
    const met = random() < 0.7;
    return {
      kind: 'outcome',
      by: mostly(pick(['learner', one.to])),
      of,
      met,
      helped: met && random() < 0.6,
    };
  };
  const withdraw = (): Act => ({ kind: 'withdraw', by: mostly('learner'), of });
  const follow = (): Act => ({ kind: 'follow', by: mostly('learner'), of });
  const expire = (): Act => ({ kind: 'expire', by: 'r', of });
  const tell = (): Act => ({ kind: 'tell', by: mostly('learner'), of });
  const usual: Partial<Record<State, () => Act>> = {
    REQUESTED: broker,
    PITCHED: expert,
    MORE_INFO: tell,
    ACCEPTED: afterwards,
  };
  if (one.suggested && random() < 0.7) return follow();
  const unusual = pick([broker, expert, afterwards, withdraw, expire, tell]);
  return random() < 0.75 ? (usual[one.state] ?? unusual)() : unusual();
}
