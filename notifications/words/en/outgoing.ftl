# Why mail waits, and what a server answered: a sentence for each of our codes.

outgoing-closed = { $count ->
    [one] 1 mail waits: the server has taken nothing since { $since } ({ $why }); next try { $next }.
   *[other] { $count } mails wait: the server has taken nothing since { $since } ({ $why }); next try { $next }.
}
outgoing-put-off = { $count ->
    [one] 1 mail put off by the server, first tried { $since } ({ $why }); next try { $next }.
   *[other] { $count } mails put off by the server, first tried { $since } ({ $why }); next try { $next }.
}
outgoing-hour = at { $hour }
outgoing-day-hour = on { $day } at { $hour }
outgoing-since-hour = { $hour }
outgoing-since-day-hour = { $day } at { $hour }
outgoing-soon = at the next round

why-unwritable = Mail that cannot be written
fact-error = Error: { $value }

server-said = “{ $words }”
server-connection-refused = connection refused
server-connection-failed = no connection
server-connection-lost = connection lost
server-host-unknown = unknown server name
server-timeout = no answer in time
server-server-silent = no answer
server-certificate-refused = certificate refused
server-tls-failed = encryption failed
server-starttls-not-offered = encryption not offered
server-auth-not-offered = authentication not offered

doctor-outgoing = Outgoing mail: nothing is held up.
doctor-outgoing-held-up = Outgoing mail: { $what }
