# Les réunions dans les agendas : heures, réponses d'un agenda, ce que « suivi review » en montre.
clock-time = { $hour } h { $minute }
meeting-hours = De { $since } à { $until }.
heard-presence-tentative = Votre présence reste à confirmer
heard-presence-moved = La réunion a été déplacée depuis : répondez à la dernière invitation
presence-present = présent
presence-absent = absent
presence-represented = représenté par { $who }
presence-tentative = à confirmer
presence-unknown = pas de réponse
presence-noted = noté en séance
presence-announced = annoncé le { $on }
cli-column-member = Membre
cli-column-presence = Présence
cli-column-known = D’où on le tient
cli-hours = de { $since } à { $until }
error-review-tentative = « tentative » s’annonce d’avance ; en séance, une personne est là ou non.
error-review-tentative-remedy = Donnez present, absent ou represented.
