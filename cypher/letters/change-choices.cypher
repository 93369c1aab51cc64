// Says what this account wants to hear by mail, and how soon; kinds that are not named stay as they are. Locked first: two
// changes at once are both kept.
MATCH (account:AuthRecord {id: $accountId})
SET account.lock = true
REMOVE account.lock
WITH account, [choice IN coalesce(account.letterChoices, []) WHERE NOT split(choice, ' ')[0] IN $kinds] AS others
SET account.letterChoices = others + [kind IN $kinds | kind + ' ' + $timing]
RETURN account.letterChoices AS choices
