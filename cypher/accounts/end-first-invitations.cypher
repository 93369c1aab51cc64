// Ends the links by which a first administrator could have come in so far: only the newest is good.
MATCH (invitation:Invitation {isFirst: true}) WHERE invitation.left > 0
SET invitation.left = toInteger(0)
