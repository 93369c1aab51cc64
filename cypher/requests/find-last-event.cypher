// Which event is the last of all?
MATCH (count:EventCount {key: 'events'})
MATCH (event:Event {order: count.last})
RETURN event.id AS id
