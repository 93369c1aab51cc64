// From how many people and profiles was everything derived last, and how many were touched since? Nothing, where somebody
// else began to write.
MATCH (last:LastRefresh {token: $token})
RETURN last.people AS people, last.profiles AS profiles, last.touched AS touched
