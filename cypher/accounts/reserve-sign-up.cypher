// Keeps one of an invitation’s uses for an account that is about to be made with this address, unless all are used: by
// accounts that were made with it, or are about to be made since a minute ago. The same address again takes no other.
MATCH (invitation:Invitation {hash: $hash})
SET invitation.lock = $token
WITH invitation, coalesce(invitation.signUps, []) AS signUps
WITH invitation, [one IN signUps WHERE NOT one STARTS WITH $email + ' ' AND (split(one, ' ')[1] > $minuteAgo
  OR EXISTS { MATCH (account:Account {email: split(one, ' ')[0]}) WHERE account.createdAt >= invitation.createdAt })] AS others
WHERE size(others) < invitation.uses AND invitation.left > 0
SET invitation.signUps = others + ($email + ' ' + $now)
RETURN invitation.id AS id
