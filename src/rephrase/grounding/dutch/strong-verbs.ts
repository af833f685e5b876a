/** Verbs whose forms do not follow from the infinitive: infinitive, then present, past and participle. */
export const STRONG_VERBS: readonly (readonly string[])[] = `
  zijn ben bent is was waren geweest
  gaan ga gaat ging gingen gegaan gaande
  staan sta staat stond stonden gestaan staand
  slaan sla slaat sloeg sloegen geslagen
  doen doe doet deed deden gedaan
  zien zie ziet zag zagen gezien
  brengen breng brengt bracht brachten gebracht
  denken denk denkt dacht dachten gedacht
  zoeken zoek zoekt zocht zochten gezocht
  kopen koop koopt kocht kochten gekocht
  houden houd houdt hou hield hielden gehouden
  laten laat liet lieten gelaten
  lopen loop loopt liep liepen gelopen
  roepen roep roept riep riepen geroepen
  vallen val valt viel vielen gevallen
  vangen vang vangt ving vingen gevangen
  hangen hang hangt hing hingen gehangen
  geven geef geeft gaf gaven gegeven
  lezen lees leest las lazen gelezen
  meten meet mat maten gemeten
  vergeten vergeet vergat vergaten vergeten
  genezen genees geneest genas genazen genezen
  liggen lig ligt lag lagen gelegen liggend
  zitten zit zat zaten gezeten zittend
  nemen neem neemt nam namen genomen
  komen kom komt kwam kwamen gekomen
  spreken spreek spreekt sprak spraken gesproken
  breken breek breekt brak braken gebroken
  treden treed treedt trad traden getreden
  treffen tref treft trof troffen getroffen
  helpen help helpt hielp hielpen geholpen
  werpen werp werpt wierp wierpen geworpen
  sterven sterf sterft stierf stierven gestorven
  kiezen kies kiest koos kozen gekozen
  bieden bied biedt bood boden geboden
  verliezen verlies verliest verloor verloren
  sluiten sluit sloot sloten gesloten
  schuiven schuif schuift schoof schoven geschoven
  buigen buig buigt boog bogen gebogen
  wegen weeg weegt woog wogen gewogen
  schrijven schrijf schrijft schreef schreven geschreven
  blijven blijf blijft bleef bleven gebleven blijvend
  krijgen krijg krijgt kreeg kregen gekregen
  wijzen wijs wijst wees wezen gewezen
  wijken wijk wijkt week weken geweken
  kijken kijk kijkt keek keken gekeken
  blijken blijk blijkt bleek bleken gebleken
  grijpen grijp grijpt greep grepen gegrepen
  rijden rijd rijdt reed reden gereden
  snijden snijd snijdt sneed sneden gesneden
  strijden strijd strijdt streed streden gestreden
  lijden lijd lijdt leed leden geleden
  leiden leid leidt leidde leidden geleid leidend
  scheiden scheid scheidt scheidde scheidden gescheiden
  krimpen krimp krimpt kromp krompen gekrompen
  beginnen begin begint begon begonnen beginnend
  vinden vind vindt vond vonden gevonden
  binden bind bindt bond bonden gebonden
  winnen win wint won wonnen gewonnen
  springen spring springt sprong sprongen gesprongen
  dringen dring dringt drong drongen gedrongen
  dwingen dwing dwingt dwong dwongen gedwongen
  zenden zend zendt zond zonden gezonden
  trekken trek trekt trok trokken getrokken
  schenden schend schendt schond schonden geschonden
  schelden scheld scheldt schold gescholden
  bergen berg bergt borg borgen geborgen
  dragen draag draagt droeg droegen gedragen
  varen vaar vaart voer voeren gevaren
  ervaren ervaar ervaart ervoer ervaren
  vragen vraag vraagt vroeg vroegen gevraagd
  weten weet wist wisten geweten
  zeggen zeg zegt zei zeiden gezegd
  leggen leg legt legde legden gelegd
  zetten zet zette zetten gezet
  hebben heb hebt heeft had hadden gehad
  willen wil wilt wilde wilden wou gewild
  zweren zweer zweert zwoer gezworen
  heffen hef heft hief hieven geheven
  laden laad laadt laadde laadden geladen
  scheppen schep schept schiep geschapen
  vriezen vries vriest vroor vroren gevroren
  stelen steel steelt stal stalen gestolen
  bevelen beveel beveelt beval bevalen bevolen
  eten eet at aten gegeten
  ontstaan ontstaat ontstond ontstonden ontstaan
  hardenen harden hardent hardende gehardend gehard geharde
  tunen tune tunet tunede getuned getunede
  typen typ typt typte getypt
  updaten update updatet updatete geupdatet geupdate updates
  upgraden upgrade upgradet upgradede geupgraded upgrades
  releasen release releaset releases gereleaset
  resizen resize resizet geresized
  cachen cache cachet cachete gecachet gecachete
  deployen deploy deployt deployde gedeployd gedeployde
  kopiëren kopieer kopieert kopieerde gekopieerd gekopieerde
  creëren creëer creëert creëerde gecreëerd
  eisen eis eist eiste geëist geëiste
  leveren lever levert leverde leverden geleverd geleverde
  breiden breid breidt breidde gebreid
  wachten wacht wachtte wachtten gewacht
  bellen bel belt belde gebeld
  delen deel deelt deelde gedeeld gedeelde
  keuren keur keurt keurde gekeurd
  bewijzen bewijs bewijst bewees bewezen
  rijzen rijst rees rezen gerezen
  stijgen stijg stijgt steeg stegen gestegen
  zwijgen zwijg zwijgt zweeg gezwegen
  lijken lijk lijkt leek leken geleken
  schijnen schijn schijnt scheen schenen geschenen
  smijten smijt smeet gesmeten
  duiken duik duikt dook doken gedoken
  buiten buit buitte
`
  .trim()
  .split(/\s*\n\s*/)
  .map((line) => line.split(' '));
