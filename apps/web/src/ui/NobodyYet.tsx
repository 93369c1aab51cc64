/** What stands where only somebody of the graph can do something, and the account is nobody there. */
export function NobodyYet() {
  return <p>Your account is nobody in the graph yet. An organiser can say who you are.</p>;
}
