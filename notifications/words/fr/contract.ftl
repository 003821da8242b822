# Les contrats-programmes : dans le bulletin, à l'écran, et ce qui ne va pas dans un fichier.
digest-contracts = Contrats-programmes
contract-shared = Engagements communs
contract-signed = signé le { $on }
contract-kept = Engagements tenus : { $kept } sur { $total }
contract-late = en retard : { $n }
contract-silent = sans réponse : { $n }
contract-abandoned = abandonnés : { $n }

cli-part-contract = contrat-programme
cli-field-contracts = contrats-programmes
cli-field-signatories = signataires
cli-field-signed-on = signature
cli-field-actions = actions communes
cli-field-citations = citations
cli-field-declared-axes = axes annoncés
cli-column-contract = Contrat-programme
cli-column-party = Partie
cli-column-kept = Tenus
cli-column-silent = Sans réponse
cli-column-abandoned = Abandonnés
cli-citations = Ce que disent les textes :
cli-citation = { $subject } : { $text }
cli-completeness = { $label } : { $top } · axes annoncés : { $declared } · décrits : { $described }
cli-completeness-flat = Axes annoncés : { $declared } · décrits : { $described }

file-contract-empty = le contrat « { $ref } » ne regroupe aucune action ; donnez ses « signataires » et leurs « engagements », ou ses « actions »
file-contract-party-twice = « { $value } » est déjà signataire de ce contrat (ligne { $line }) ; réunissez ses engagements
file-contract-action-twice = l’action « { $value } » est déjà dans ce contrat (ligne { $line }) ; laissez-la à une seule partie
file-commitment-elsewhere = « { $value } » ne peut pas être un engagement de « { $organisation } » : son porteur « { $person } » est de l’organisation « { $other } » ; accordez les deux, ou confiez-la à l’autre partie
