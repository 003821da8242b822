# Pourquoi du courriel attend, et ce qu'un serveur a répondu : une phrase pour chacun de nos codes.

outgoing-closed = { $count ->
    [one] 1 courriel attend : le serveur ne prend rien depuis { $since } ({ $why }) ; prochain essai { $next }.
   *[other] { $count } courriels attendent : le serveur ne prend rien depuis { $since } ({ $why }) ; prochain essai { $next }.
}
outgoing-put-off = { $count ->
    [one] 1 courriel remis à plus tard par le serveur, premier essai { $since } ({ $why }) ; prochain essai { $next }.
   *[other] { $count } courriels remis à plus tard par le serveur, premier essai { $since } ({ $why }) ; prochain essai { $next }.
}
outgoing-hour = à { $hour }
outgoing-day-hour = le { $day } à { $hour }
outgoing-since-hour = { $hour }
outgoing-since-day-hour = le { $day } à { $hour }
outgoing-soon = au prochain passage

why-unwritable = Courriel impossible à rédiger
fact-error = Erreur : { $value }

server-said = « { $words } »
server-connection-refused = connexion refusée
server-connection-failed = connexion impossible
server-connection-lost = connexion rompue
server-host-unknown = nom de serveur inconnu
server-timeout = pas de réponse à temps
server-server-silent = aucune réponse
server-certificate-refused = certificat refusé
server-tls-failed = échec du chiffrement
server-starttls-not-offered = chiffrement non proposé
server-auth-not-offered = identification non proposée

doctor-outgoing = Courriel qui part : rien n’est retenu.
doctor-outgoing-held-up = Courriel qui part : { $what }
