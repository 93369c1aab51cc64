import { type FormEvent, useState } from 'react';
import type { WhyNot } from './post.ts';

/** Sends a form once at a time, and keeps what went wrong until the next try. */
export function useForm(send: (value: (name: string) => string) => Promise<WhyNot>) {
  const [problem, setProblem] = useState<WhyNot>(null);
  const [isSending, setSending] = useState(false);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setProblem(null);
    setProblem(await send((name) => String(form.get(name) ?? '')));
    setSending(false);
  };
  return { problem, isSending, onSubmit };
}
