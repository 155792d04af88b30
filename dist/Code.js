function onOpen(){}function onInstall(){}function onFormSubmit(){}function onSheetEdit(){}function onClock(){}function onWake(){}function openSidebar(){}function openSetup(){}
function openAllocation(){}function openMap(){}function openReport(){}function openPapers(){}function openImport(){}function openExport(){}function openSecondTour(){}
function openTemplates(){}function openLicences(){}function openHealth(){}function openHandover(){}function verifyPlatform(){}function undoLastAction(){}function updateDashboard(){}
function refreshForms(){}function showFormLinks(){}function readWaitingAnswers(){}function sendWaitingMessages(){}function repairRegister(){}function verifyRegister(){}
function findDuplicates(){}function callPool(){}function showPersonData(){}function erasePerson(){}function closeYear(){}function verifierLesParcours(){}function getHome(){}
function getSelection(){}function showRow(){}function search(){}function getRequestCard(){}function getRanking(){}function getOfferCard(){}function getCompanyCard(){}
function getPropositionCard(){}function previewPropositions(){}function sendPropositions(){}function recordAnswer(){}function cancelProposition(){}function recordReview(){}
function settleReview(){}function putToTeacher(){}function settleCounterOffer(){}function changeOfferPublics(){}function completeRequest(){}function takeDifference(){}
function takeCorrection(){}function cancelRequest(){}function reopenRequest(){}function giveUpRequest(){}function withdrawPupil(){}function tickConvention(){}function askTeacher(){}
function getNetwork(){}function settleContribution(){}function settleNeed(){}function makeTheme(){}function getMeeting(){}function previewInvitation(){}function inviteToMeeting(){}
function previewShare(){}function shareResources(){}function previewSector(){}function tellSector(){}function saveMinutes(){}function sendAfterMeeting(){}function noteAttendance(){}
function getIntake(){}function checkIntake(){}function recordIntake(){}function sendCorrectionLink(){}function setOfferStatus(){}function confirmProposition(){}
function withdrawHost(){}function mergeCompanies(){}function noteVoicemail(){}function noteWrongNumber(){}function settlePlaceCall(){}function getCalls(){}function getMessages(){}
function previewMessage(){}function queueMessage(){}function queueAllMessages(){}function cancelMessage(){}function settleMessage(){}function editMessage(){}function sendToMyself(){}
function correctAddress(){}function setPause(){}function sendDueMessages(){}function getProblems(){}function mendProblem(){}function getLastActions(){}function undoAction(){}
function getHealth(){}function mendCause(){}function getHandover(){}function announceLeaving(){}function takeOver(){}function sendHandoverLetter(){}function getSetup(){}
function saveIdentity(){}function previewSchools(){}function importSchools(){}function chooseTrainings(){}function buildForms(){}function checkForms(){}function openForm(){}
function noteOutsideView(){}function sendTestMessage(){}function setSandbox(){}function solvePlan(){}function getAlternatives(){}function whyNotHost(){}function arrangeWith(){}
function whatItTakes(){}function placeWorth(){}function changeFrontier(){}function askForPlaces(){}function keepDraft(){}function getDrafts(){}function openDraft(){}
function comparePlans(){}function shareDraft(){}function deleteDraft(){}function decideRemark(){}function getPlanRules(){}function tryWeight(){}function applyWeight(){}
function createPropositions(){}function getMap(){}function getImport(){}function previewImport(){}function startImport(){}function continueImport(){}function stopImport(){}
function getSecondTour(){}function makeSecondTour(){}function readSecondTour(){}function answerSecondTour(){}function noteSecondTour(){}function getExport(){}function exportList(){}
function getReport(){}function getPapers(){}function getPaper(){}function getTemplates(){}function getTemplateRows(){}function getTemplateValues(){}function saveTemplate(){}
function tryTemplate(){}(()=>{"use strict";const __webpack_require__={};__webpack_require__.g=globalThis;var __create=Object.create,__defProp=Object.defineProperty,
__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty,
__commonJS=($,T)=>function(){try{return T||(0,$[__getOwnPropNames($)[0]])((T={exports:{}}).exports,T),T.exports}catch(W){throw T=0,W}},__export=($,T)=>{for(var q in T)
__defProp($,q,{get:T[q],enumerable:!0})},__copyProps=($,T,q,W)=>{if(T&&typeof T=="object"||typeof T=="function")for(let K of __getOwnPropNames(T))!__hasOwnProp.
call($,K)&&K!==q&&__defProp($,K,{get:()=>T[K],enumerable:!(W=__getOwnPropDesc(T,K))||W.enumerable});return $},__toESM=($,T,q)=>(q=$!=null?__create(__getProtoOf(
$)):{},__copyProps(T||!$||!$.__esModule?__defProp(q,"default",{value:$,enumerable:!0}):q,$));function fold($){const T=NOT_ASCII.test($)?$.replace(FRENCH,q=>BARE[q]):
$;return NOT_ASCII.test(T)?foldAny($):T.toLowerCase().replace(SIGNS," ").trim()}var NOT_ASCII=/[^\0-\x7f]/,SIGNS=/[^a-z0-9]+/g,ACCENTED=[["a",224,226,228],["c",
231],["e",232,233,234,235],["i",238,239],["o",244,246],["u",249,251,252]],PARTING=[8217,171,187,160,8239,8211,183],BARE=Object.fromEntries([...ACCENTED.flatMap(
([$,...T])=>T.flatMap(q=>[q,q-32].map(W=>[String.fromCharCode(W),$]))),...[[255,"y"],[376,"y"],[338,"oe"],[339,"oe"],[198,"ae"],[230,"ae"]].map(([$,T])=>[String.
fromCharCode($),T]),...PARTING.map($=>[String.fromCharCode($)," "])]),FRENCH=new RegExp(`[${Object.keys(BARE).join("")}]`,"g"),foldAny=$=>$.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase().replace(/\u0153/g,"oe").replace(/\u00e6/g,"ae").replace(/[^\p{L}\p{N}]+/gu," ").trim(),DAY_MS=864e5,LAST_MOMENT=864e13,numbers=new Map,
days=new Map,MOST_KEPT=2e4;function dayNumberOf($){let T=numbers.get($);return T===void 0&&(T=Date.UTC(Number($.slice(0,4)),Number($.slice(5,7))-1,Number($.slice(
8,10)))/DAY_MS,numbers.size<MOST_KEPT&&numbers.set($,T)),T}function dayOfNumber($){let T=days.get($);return T===void 0&&(T=Math.abs($*DAY_MS)<=LAST_MOMENT?new Date(
$*DAY_MS).toISOString().slice(0,10):"",days.size<MOST_KEPT&&days.set($,T)),T}function isIsoDate($){return/^\d{4}-\d{2}-\d{2}$/.test($)&&dayOfNumber(dayNumberOf(
$))===$}var addDays=($,T)=>dayOfNumber(dayNumberOf($)+T),daysBetween=($,T)=>dayNumberOf(T)-dayNumberOf($),dayOfWeek=$=>((dayNumberOf($)+3)%7+7)%7+1,mondayOf=$=>addDays(
$,1-dayOfWeek($));function addMonths($,T){const q=Number($.slice(0,4))*12+Number($.slice(5,7))-1+T,W=new Date(Date.UTC(Math.floor(q/12),q%12+1,0)).getUTCDate(),
K=Math.min(Number($.slice(8,10)),W);return dayOfNumber(Date.UTC(Math.floor(q/12),q%12,K)/864e5)}var WEEKDAYS=["lundi","mardi","mercredi","jeudi","vendredi","sam\
edi","dimanche"];function readWeekdays($){const T=fold($).split(/[^a-z]+/).filter(Y=>Y!==""&&Y!=="et"&&Y!=="du"&&Y!=="le"),q=new Set;let[W,K]=[0,!1];for(const Y of T){
if(Y==="au"||Y==="a"){K=!0;continue}const J=WEEKDAYS.findIndex(Q=>Y===Q||Y===`${Q}s`)+1;if(J===0||K&&(W===0||J<=W))return;for(let Q=K?W:J;Q<=J;Q+=1)q.add(Q);[W,
K]=[J,!1]}return q.size===0||K?void 0:[...q].sort()}function readHours($){const T=/^(?:de)?\s*(\d{1,2})\s*h?(?:\s*00)?\s*(?:-|–|a)\s*(\d{1,2})\s*h?(?:\s*00)?$/.
exec($.normalize("NFD").replace(/\p{M}/gu,"").replace(/[\s\u00a0\u202f]+/g," ").trim().toLowerCase());if(T===null)return;const[q,W]=[Number(T[1]),Number(T[2])];
return q<W&&W<=24?{from:q,until:W}:void 0}function weekOf($){let T=weeks.get($);return T===void 0&&(T=computedWeek($),weeks.size<MOST_KEPT2&&weeks.set($,T)),T}var weeks=new Map,
MOST_KEPT2=2e4;function computedWeek($){const T=addDays(mondayOf($),3),q=T.slice(0,4),W=(Date.UTC(Number(q),Number(T.slice(5,7))-1,Number(T.slice(8,10)))-Date.UTC(
Number(q),0,1))/864e5;return`${q}-S${String(Math.floor(W/7)+1).padStart(2,"0")}`}var MOST_WEEKS=5218;function weeksBetween($,T){if(!isIsoDate($)||!isIsoDate(T))
return[];const q=[];for(let W=mondayOf($);W<=T&&q.length<MOST_WEEKS;W=addDays(W,7))addDays(W,4)>=$&&q.push(weekOf(W));return q.length>0||$>T?q:[weekOf($)]}function mondayOfWeek($){
const T=mondayOf(`${$.slice(0,4)}-01-04`);return addDays(T,(Number($.slice(6))-1)*7)}var isIsoWeek=$=>/^\d{4}-S\d\d$/.test($)&&weekOf(mondayOfWeek($))===$,SHORT_WEEKDAYS=[
"lun.","mar.","mer.","jeu.","ven.","sam.","dim."],MONTHS=["janvier","février","mars","avril","mai","juin","juillet","août","septembre","octobre","novembre","d\
écembre"],SHORT_MONTHS=["janv.","févr.","mars","avr.","mai","juin","juil.","août","sept.","oct.","nov.","déc."],partsOf=$=>{const T=Number($.slice(8,10));return{
year:$.slice(0,4),month:Number($.slice(5,7))-1,date:T===1?"1er":String(T),weekday:dayOfWeek($)-1}},inWords=($,T)=>isIsoDate($)?T(partsOf($)):$,longDate=$=>inWords(
$,T=>`${WEEKDAYS[T.weekday]} ${T.date} ${MONTHS[T.month]} ${T.year}`),longDateWithoutYear=$=>inWords($,T=>`${WEEKDAYS[T.weekday]} ${T.date} ${MONTHS[T.month]}`),
plainDate=$=>inWords($,T=>`${T.date} ${MONTHS[T.month]} ${T.year}`),dayAndMonth=$=>inWords($,T=>`${T.date} ${MONTHS[T.month]}`),shortDate=$=>inWords($,T=>`${SHORT_WEEKDAYS[T.
weekday]} ${T.date} ${SHORT_MONTHS[T.month]}`),shortDayAndMonth=$=>inWords($,T=>`${T.date} ${SHORT_MONTHS[T.month]}`),numericDate=$=>isIsoDate($)?`${$.slice(8,10)}\
/${$.slice(5,7)}/${$.slice(0,4)}`:$,weekLabel=$=>`S${Number($.slice(6))}`,weekOfDay=$=>isIsoDate($)?weekLabel(weekOf($)):$;function weekSpan($,T){const[q,W]=[weekOfDay(
$),weekOfDay(T)];if(q!==W)return`${q}–${W}`;const[K,Y]=[$.slice(0,4),T.slice(0,4)];return isIsoDate($)&&isIsoDate(T)&&weekOf($)!==weekOf(T)?`${q} ${K}–${W} ${Y}`:
q}function weeksInWords($){const T=[];for(const W of[...new Set($)].sort()){const K=T[T.length-1];K&&Number(W.slice(6))===Number(K[K.length-1].slice(6))+1?K.push(
W):T.push([W])}const q=T.flatMap(W=>W.length<3?W.map(weekLabel):[`${weekLabel(W[0])} à ${weekLabel(W[W.length-1])}`]);return q.length<2?q.join(""):`${q.slice(0,
-1).join(", ")} et ${q[q.length-1]}`}function period($,T,[q,W,K]){return $===T?`le ${q($)}`:`du ${($.slice(0,7)===T.slice(0,7)?K:$.slice(0,4)===T.slice(0,4)?W:q)(
$)} au ${q(T)}`}var longPeriod=($,T)=>period($,T,[longDate,longDateWithoutYear,q=>inWords(q,W=>`${WEEKDAYS[W.weekday]} ${W.date}`)]),plainPeriod=($,T)=>period($,
T,[plainDate,dayAndMonth,q=>inWords(q,W=>W.date)]),shortPeriod=($,T)=>$===T?`${shortDate($)} (${weekOfDay($)})`:`${shortDayIn($,T)} – ${shortDayIn(T,$)} (${weekSpan(
$,T)})`,shortDayIn=($,T)=>$.slice(0,4)===T.slice(0,4)?shortDayAndMonth($):`${shortDayAndMonth($)} ${$.slice(0,4)}`,momentInWords=($,T)=>`${shortDate($)} à ${Number(
T.slice(0,2))} h ${T.slice(3,5)}`,schoolYearInWords=$=>`${$}-${$+1}`,NBSP=" ",NARROW_NBSP=" ",typeset=$=>$.replace(/'/g,"’").replace(/ (?=[;:?!%€»])/g,
NBSP).replace(/« /g,`«${NBSP}`).replace(/(^|\d) (?=(?:km|h|min|€)(?![\p{L}]))/gu,`$1${NBSP}`);function fr($,...T){let q=typesetParts.get($);return q===void 0&&
typesetParts.set($,q=$.map(typeset)),q.reduce((W,K,Y)=>joined(W,K)+String(T[Y]??""),"")}var joined=($,T)=>$.endsWith(".")&&T.startsWith(".")&&!T.startsWith("..")?
$+T.slice(1):$+T,typesetParts=new WeakMap,quoted=$=>`«${NBSP}${$}${NBSP}»`;function enumeration($,T="et"){return $.length<2?$[0]??"":`${$.slice(0,-1).join(", ")}\
 ${T} ${$[$.length-1]}`}var capitalised=$=>$.slice(0,1).toUpperCase()+$.slice(1),inParts=$=>$.filter(T=>T!==void 0&&T!=="").join(" · "),withinSentence=$=>($??"").
trim().replace(/[.;,\s]+$/,"");function numberInFrench($,T=1){const[q="0",W]=Math.abs($).toFixed(T).split("."),K=W?.replace(/0+$/,"");return($<0&&(Number(q)>0||
K)?"−":"")+q.replace(/\B(?=(\d{3})+$)/g,NARROW_NBSP)+(K?`,${K}`:"")}var counted=($,T,q=`${T}s`)=>`${numberInFrench($)}${NBSP}${pluralised($,T,q)}`,pluralised=($,T,q=`${T}\
s`)=>Math.abs($)<2?T:q;function distanceInWords($){return $<1?`moins de 1${NBSP}km`:`${numberInFrench($,$<10?1:0)}${NBSP}km`}function hoursInWords($){const T=Math.
round($*60),q=T%60;return`${Math.floor(T/60)}${NBSP}h${q===0?"":`${NBSP}${String(q).padStart(2,"0")}`}`}var durationInWords=$=>Math.round($)<60?`${Math.round($)}${NBSP}\
min`:hoursInWords($/60),UserProblem=class extends Error{constructor($,T){super($),this.advice=T,this.name="UserProblem"}},problemOf=({message:$,advice:T})=>new UserProblem(
$,T),RULES_SEED=[{code:"max-trainees-small",value:3,effect:"blocks",validFrom:"2015-10-29",reference:"R124-10"},{code:"max-trainees-share",value:15,effect:"bloc\
ks",validFrom:"2015-10-29",reference:"R124-10"},{code:"small-staff-limit",value:20,effect:"blocks",validFrom:"2015-10-29",reference:"R124-10"},{code:"raised-tra\
inees-small",value:5,effect:"blocks",validFrom:"2015-10-29",reference:"R124-10"},{code:"raised-trainees-share",value:20,effect:"blocks",validFrom:"2015-10-29",reference:"\
R124-10"},{code:"raised-staff-limit",value:30,effect:"blocks",validFrom:"2015-10-29",reference:"R124-10"},{code:"max-pupils-per-tutor",value:3,effect:"blocks",validFrom:"\
2015-10-29",reference:"R124-13"},{code:"apprentice-min-age",value:16,effect:"blocks",reference:"L6222-1"},{code:"max-distance-km",value:60,effect:"blocks",reference:"\
hub"},{code:"hours-week-minor",value:35,effect:"warns",reference:"L3162-1"},{code:"hours-week-under-15",value:30,effect:"warns",reference:"hub"},{code:"regulate\
d-work-min-age",value:15,effect:"warns",reference:"D4153-15"},{code:"regulated-work-years",value:3,effect:"warns",reference:"R4153-40"},{code:"gratification-day\
s",value:44,effect:"warns",reference:"L124-6"}],ruleCodeLabels={"max-trainees-small":fr`Plafond de stagiaires, petit organisme`,"max-trainees-share":fr`Plafond de stagiaires, part de l'effectif`,
"small-staff-limit":fr`Plafond de stagiaires, seuil d'effectif`,"raised-trainees-small":fr`Plafond relevé, petit organisme`,"raised-trainees-share":fr`Plafond relevé, part de l'effectif`,
"raised-staff-limit":fr`Plafond relevé, seuil d'effectif`,"max-pupils-per-tutor":fr`Stagiaires par tuteur`,"apprentice-min-age":fr`Âge de l'apprentissage`,"ma\
x-distance-km":fr`Distance maximale`,"hours-week-minor":fr`Heures par semaine, mineurs`,"hours-week-under-15":fr`Heures par semaine, moins de 15 ans`,"regulated\
-work-min-age":fr`Travaux réglementés, âge`,"regulated-work-years":fr`Travaux réglementés, validité`,"gratification-days":fr`Gratification, seuil de jours`},
ruleTexts={"max-trainees-small":{label:fr`Stagiaires au plus la même semaine, petit organisme`,appliesTo:fr`PFMP et stages de BTS, sous le seuil d'effectif`,unit:fr`stagiaires`,
source:fr`Code de l'éducation, article R124-10`},"max-trainees-share":{label:fr`Stagiaires au plus la même semaine, part de l'effectif`,appliesTo:fr`PFMP et stages de BTS, à partir du seuil d'effectif, arrondi à l'entier supérieur`,
unit:fr`% de l'effectif`,source:fr`Code de l'éducation, article R124-10`},"small-staff-limit":{label:fr`Seuil d'effectif du plafond de stagiaires`,appliesTo:fr`PFMP et stages de BTS`,
unit:fr`salariés`,source:fr`Code de l'éducation, articles R124-10 et R124-12 (effectif)`},"raised-trainees-small":{label:fr`Stagiaires au plus la même semaine, petit organisme, plafond relevé`,
appliesTo:fr`PFMP des établissements dont l'académie a relevé le plafond`,unit:fr`stagiaires`,source:fr`Code de l'éducation, article R124-10, second alinéa`},
"raised-trainees-share":{label:fr`Stagiaires au plus la même semaine, part de l'effectif, plafond relevé`,appliesTo:fr`PFMP des établissements dont l'académie a relevé le plafond, arrondi à l'entier supérieur`,
unit:fr`% de l'effectif`,source:fr`Code de l'éducation, article R124-10, second alinéa`},"raised-staff-limit":{label:fr`Seuil d'effectif du plafond relevé`,appliesTo:fr`PFMP des établissements dont l'académie a relevé le plafond`,
unit:fr`salariés`,source:fr`Code de l'éducation, article R124-10, second alinéa`},"max-pupils-per-tutor":{label:fr`Stagiaires au plus en même temps par tuteur`,
appliesTo:fr`PFMP et stages de BTS`,unit:fr`stagiaires`,source:fr`Code de l'éducation, article R124-13`},"apprentice-min-age":{label:fr`Âge minimal pour l'apprentissage`,
appliesTo:fr`Apprentissage ; à 15 ans révolus si la classe de 3e est achevée`,unit:fr`ans`,source:fr`Code du travail, article L6222-1`},"max-distance-km":{label:fr`Distance maximale proposée`,
appliesTo:fr`Toutes les demandes, quel que soit le rayon accepté`,unit:fr`km par la route`,source:fr`Choix du pôle`},"hours-week-minor":{label:fr`Durée hebdomadaire maximale, mineurs`,
appliesTo:fr`Tous les mineurs (8 h par jour en PFMP, 7 h en observation)`,unit:fr`heures`,source:fr`Code du travail, article L3162-1`},"hours-week-under-15":{label:fr`Durée hebdomadaire maximale, moins de 15 ans`,
appliesTo:fr`Observation ; la convention nationale de 2024 admet 35 h : à fixer avec l'académie`,unit:fr`heures`,source:fr`Usage académique et règle des mini-stages des chambres de commerce ; choix du pôle`},
"regulated-work-min-age":{label:fr`Âge minimal pour les travaux réglementés`,appliesTo:fr`Formations professionnelles comportant des travaux réglementés`,unit:fr`ans`,
source:fr`Code du travail, articles D4153-15 à D4153-37 et R4153-39`},"regulated-work-years":{label:fr`Validité de la déclaration de dérogation pour travaux réglementés`,
appliesTo:fr`Organismes qui confient des travaux réglementés à des mineurs`,unit:fr`ans`,source:fr`Code du travail, article R4153-40`},"gratification-days":{
label:fr`Gratification due au-delà de cette durée chez le même hôte`,appliesTo:fr`PFMP et stages de BTS, dans l'année scolaire`,unit:fr`jours de présence`,
source:fr`Code de l'éducation, articles L124-6 et D124-6 (deux mois, soit 44 jours de 7 h)`}},seededRules=RULES_SEED.map(({code:$,value:T,effect:q,validFrom:W,
validUntil:K})=>({code:$,...ruleTexts[$],value:T,effect:q,validFrom:W,validUntil:K})),requestTypeLabels={"observation-4e":"Séquence d’observation – 4e","ob\
servation-3e":"Séquence d’observation – 3e","prepa-segpa":"Stage – 3e prépa-métiers, SEGPA ou ULIS","observation-2de":"Stage de seconde générale et tec\
hnologique",pfmp:"PFMP – CAP, bac pro, BMA, CS",bts:"Stage de BTS",apprenticeship:"Recherche d’employeur – apprentissage",other:"Autre : visite, mini-stag\
e, immersion"},publicLabels={college:"Élèves de collège (4e, 3e)",seconde:"Élèves de seconde",pfmp:"Élèves de lycée professionnel (CAP, bac pro)",bts:"É\
tudiants de BTS",apprentice:"Apprentis",other:"Visites, mini-stages et immersions"},levelLabels={"4e":"4e","3e":"3e","3e-prepa-metiers":"3e prépa-métiers","3e\
-segpa":"3e SEGPA",ulis:"ULIS","2de-gt":"2de générale et technologique","2de-pro":"2de professionnelle","1re-pro":"1re professionnelle","terminale-pro":"Termi\
nale professionnelle","cap-1":"CAP 1re année","cap-2":"CAP 2e année","cap-1-an":"CAP en 1 an","cap-3-ans":"CAP en 3 ans",bma:"BMA",cs:"Certificat de spécialis\
ation","bts-1":"BTS 1re année","bts-2":"BTS 2e année","dn-made":"DN MADE",fcil:"FCIL",apprentissage:"Apprentissage"},sectorLabels={agriculture:"Agriculture, p\
aysage, animaux","food-industry":"Agroalimentaire","crafts-fashion":"Artisanat d’art, mode, cuir",vehicles:"Automobile, cycles, engins","banking-insurance":"B\
anque, assurance, immobilier",building:"Bâtiment et travaux publics",beauty:"Beauté, coiffure, bien-être",wood:"Bois, ameublement",retail:"Commerce, vente",communication:"\
Communication, imprimerie, audiovisuel",culture:"Culture, patrimoine, spectacle","electricity-energy":"Électricité, énergie, climatisation",childhood:"Enfanc\
e, animation, éducation",environment:"Environnement, propreté, déchets","public-service":"Fonction publique, collectivités",hospitality:"Hôtellerie, restaur\
ation",manufacturing:"Industrie, mécanique, maintenance",computing:"Informatique, numérique","law-management":"Droit, gestion, comptabilité, secrétariat",logistics:"\
Logistique, transport","food-trades":"Métiers de bouche",health:"Santé, paramédical, laboratoire",security:"Sécurité, défense","social-care":"Social, aide\
 à la personne","sport-tourism":"Sport, tourisme, loisirs"},requesterRoleLabels={teacher:"Enseignant ou enseignante",ddfpt:"DDFPT",rbde:"Responsable du bureau \
des entreprises",cpe:"CPE",other:"Autre personnel de l’établissement"},ageBracketLabels={"under-15":"Moins de 15 ans",15:"15 ans","16-17":"16 ou 17 ans",adult:"\
18 ans et plus"},transportLabels={walking:"À pied","public-transport":"Transports en commun","two-wheels":"Deux-roues",accompanied:"Accompagné en voiture",car:"\
Voiture"},minorsPolicyLabels={"all-ages":"Oui, y compris les moins de 16 ans","from-16":"Oui, à partir de 16 ans","adults-only":"Non, majeurs seulement"},minorsInWords={
"all-ages":"mineurs acceptés, y compris de moins de 16 ans","from-16":"mineurs acceptés à partir de 16 ans","adults-only":"majeurs seulement"},sizeLabels={"1\
-9":"1 à 9 salariés","10-19":"10 à 19 salariés","20-49":"20 à 49 salariés","50-249":"50 à 249 salariés","250+":"250 salariés et plus"},offerWishLabels={
"tutor-training":"Une formation de tuteurs","teacher-visit":"La visite d’un enseignant avant le stage",resource:"Une ressource (livret, grille, mode d’emploi)",
other:"Autre chose"},sourceLabels={form:"Formulaire",animator:"Animateur",import:"Import"},contactRoleLabels={signatory:"Signataire",tutor:"Tuteur ou tutrice",hr:"\
Ressources humaines",reception:"Accueil"},channelLabels={email:"Courriel",phone:"Téléphone"},answerLabels={yes:"Oui, j’accueille cet élève",no:"Non","call\
-back":"Rappelez-moi","other-dates":"Oui, mais à d’autres dates","other-public":"Oui, mais un autre public"},refusalReasonLabels={"staff-full":"Effectifs com\
plets à ces dates","no-tutor":"Pas de tuteur disponible","low-activity":"Activité insuffisante ou période chargée","no-minors":"Ne prend pas de mineurs","eq\
uipment-regulated":"Matériel ou travaux réglementés","training-unsuited":"Formation non adaptée à l’activité","hours-incompatible":"Horaires incompatibl\
es","too-far":"Trop éloigné","no-more-solicitation":"Ne plus être sollicité par le pôle",other:"Autre"},followUpLabels={agree:"Oui, la proposition de l’org\
anisme nous convient",disagree:"Non, elle ne nous convient pas","convention-sent":"La convention est envoyée","convention-returned":"La convention est revenue \
de l’organisme","convention-signed":"La convention est signée par tous","pupil-found":"L’élève a trouvé un lieu d’accueil","pupil-left":"L’élève quitt\
e son lieu d’accueil et en cherche un autre","pupil-withdrew":"L’élève ne fera pas ce stage","plan-keep":"Le lieu envisagé pour l’élève convient","pl\
an-forbid":"Le lieu envisagé pour l’élève ne convient pas",message:"Autre chose"},cancelReasonLabels={"pupil-found":"L’élève a trouvé",abandoned:"Proj\
et abandonné",mistake:"Demande envoyée par erreur",duplicate:"Demande en double"},schoolKindLabels={college:"Collège","lycee-gt":"Lycée général et technologi\
que","lycee-polyvalent":"Lycée polyvalent","lycee-pro":"Lycée professionnel",erea:"EREA",other:"Autre"},criterionLabels={expectations:"Attendus couverts",sector:"\
Secteur et activité",distance:"Distance et transport",dates:"Dates",places:"Places et semaines",reliability:"Fiabilité de l’hôte",rest:"Repos depuis la der\
nière sollicitation",network:"Apport du réseau"},weightOf=$=>fr`Poids : ${criterionLabels[$].toLowerCase()}`,settingLabels={hubName:"Nom du pôle",territory:"\
Territoire",academie:"Académie",zone:"Zone de vacances",departements:"Départements",animatorName:"Nom de l’animateur",animatorRole:"Fonction de l’animateur",
animatorPhone:"Téléphone de l’animateur",animatorEmail:"Courriel de l’animateur",formerAnimator:"Animateur précédent",signature:"Signature des courriels",
controller:"Responsable du traitement",dpoContact:"Contact du DPO",sandbox:"Mode d’essai",sendDelayMinutes:"Délai avant l’envoi (minutes)",minDailyQuotaKept:"\
Envois gardés en réserve par jour",acknowledgementsPerDay:"Accusés de réception par jour",acknowledgementsPerAddress:"Accusés de réception par adresse et pa\
r jour",acknowledgementQuotaKept:"Envois gardés aux propositions et accords",dailyQuota:"Envois par jour du compte",factsAddress:"Chiffres du jour envoyés à",
senderNames:"Noms d’expéditeur",workingDays:"Jours ouvrés",sendingHours:"Heures d’envoi",worksInHolidays:"Ouvert pendant les vacances scolaires","holidays\
.autumn":"Vacances de la Toussaint","holidays.christmas":"Vacances de Noël","holidays.winter":"Vacances d’hiver","holidays.spring":"Vacances de printemps","h\
olidays.summer":"Vacances d’été",pausedSince:"Envois en pause depuis",pausedBy:"Envois mis en pause par","reminder.proposition-first":fr`Relance : 1re relance d’une proposition`,
"reminder.proposition-last":fr`Relance : 2e relance d’une proposition`,"reminder.proposition-silence":fr`Relance : passage à « Sans réponse »`,"reminder.p\
romised-answer":fr`Relance : réponse promise à l’enseignant`,"reminder.convention-first":fr`Relance : convention, 1er rappel`,"reminder.convention-last":fr`Relance : convention, 2e rappel`,
"reminder.stage-eve":fr`Relance : veille du stage`,"reminder.mid-stage":fr`Relance : milieu du stage`,"reminder.review-host":fr`Relance : bilan demandé à l’organisme`,
"reminder.review-teacher":fr`Relance : bilan demandé à l’enseignant`,"reminder.review-first":fr`Relance : bilan, 1er rappel`,"reminder.review-last":fr`Relance : bilan, 2e rappel`,
"reminder.weekly-digest":fr`Relance : point hebdomadaire par établissement`,"reminder.network-call":fr`Relance : appel au réseau`,"reminder.network-call-urgen\
t":fr`Relance : appel au réseau, urgence`,"reminder.bringer-thanks":fr`Relance : merci à l’apporteur`,"reminder.meeting-reminder":fr`Relance : rencontre`,replyWithinDays:"\
Délai de réponse (jours ouvrés)",morningHour:"Accusé du matin (heure)",solicitationsPerMonth:"Sollicitations d’une entreprise par mois",restDays:"Repos en\
tre deux sollicitations (jours)",secondeStart:fr`Stages de seconde : premier jour`,secondeEnd:fr`Stages de seconde : dernier jour`,"weight.expectations":weightOf(
"expectations"),"weight.sector":weightOf("sector"),"weight.distance":weightOf("distance"),"weight.dates":weightOf("dates"),"weight.places":weightOf("places"),"w\
eight.reliability":weightOf("reliability"),"weight.rest":weightOf("rest"),"weight.network":weightOf("network")},weight=$=>fr`Poids du critère « ${criterionLabels[$]} » dans le classement des hôtes. Une valeur plus grande compte davantage ; 0 l’écarte.`,
reminder=$=>fr`${$} ; « non » : rien ne part. Un jour non ouvré est reporté au suivant, ou au précédent s’il s’agit d’une échéance.`,holidays=fr`Premier et dernier jour sans cours, par zone, à compléter chaque année : « A : 13/02/2027-28/02/2027 ; B : … ». Source : calendrier scolaire (education.gouv.fr), à confirmer.`,
settingExplanations={hubName:"Nom du pôle de stages, tel que le lisent les établissements et les organismes d’accueil.",territory:fr`Territoire du pôle, par exemple « Loire Sud ».`,
academie:"Académie.",zone:fr`Zone de vacances : A, B ou C.`,departements:"Numéros des départements du territoire, séparés par des virgules.",animatorName:"\
Nom de l’animateur ou de l’animatrice, dans chaque courriel.",animatorRole:fr`Fonction dans la signature, par exemple « Animatrice du pôle de stages ».`,
animatorPhone:"Téléphone donné dans chaque courriel.",formerAnimator:fr`Tenu par « Passer la main » : la lettre au réseau le nomme.`,animatorEmail:fr`Adresse à laquelle on répond ; en mode d’essai, elle reçoit tous les courriels.`,
signature:fr`Signature des courriels ; vide : nom, fonction, pôle et téléphone.`,controller:"Responsable du traitement des données, en général l’établissemen\
t support.",dpoContact:"Contact du délégué à la protection des données.",sandbox:fr`Mode d’essai : « oui » envoie tous les courriels au seul animateur, « non » les envoie à leurs destinataires.`,
sendDelayMinutes:"Minutes pendant lesquelles un courriel en file peut encore être annulé.",acknowledgementsPerDay:"Accusés de réception envoyés d’eux-mêmes pa\
r jour ; au-delà, ils attendent votre relecture.",acknowledgementQuotaKept:"Envois du jour que les accusés de réception laissent aux propositions et aux accord\
s.",acknowledgementsPerAddress:"Accusés de réception envoyés d’eux-mêmes à une même adresse par jour.",minDailyQuotaKept:"Envois gardés en réserve chaqu\
e jour sur le quota du compte.",morningHour:fr`Heure à partir de laquelle l’animateur reçoit l’accusé du matin ; 23 : jamais, l’horloge s’arrête avant.`,
dailyQuota:"Courriels que le compte peut envoyer par jour ; vide : ce que Google a annoncé de plus haut. Sert à dire quand la file sera vide.",factsAddress:fr`Adresse de l’académie qui reçoit chaque jour les chiffres du pôle, sans aucun nom (docs/echelle.md) ; vide : rien ne part.`,
senderNames:"Noms sous lesquels partent les courriels, séparés par des points-virgules ; le premier est le nom habituel. Vide : le nom du pôle.",workingDays:fr`Jours où des relances partent, par exemple « du lundi au vendredi ». Les jours fériés n’en sont pas.`,
sendingHours:fr`Heures entre lesquelles partent les courriels, sauf les accusés de réception, par exemple « 8 h à 19 h ».`,worksInHolidays:fr`« oui » : les relances partent aussi pendant les vacances scolaires (lignes « Vacances… » ci-dessous).`,
"holidays.autumn":holidays,"holidays.christmas":holidays,"holidays.winter":holidays,"holidays.spring":holidays,"holidays.summer":holidays,pausedSince:"Vide : le\
s courriels partent. Tenu par le panneau, vue Courriels.",pausedBy:"Qui a mis les envois en pause.","reminder.proposition-first":reminder("Jours après l’envoi d\
e la proposition"),"reminder.proposition-last":reminder("Jours après l’envoi de la proposition"),"reminder.proposition-silence":reminder("Jours après la dern\
ière relance"),"reminder.promised-answer":reminder("Jours après la date promise à l’enseignant"),"reminder.convention-first":reminder("Jours avant le début\
 du stage"),"reminder.convention-last":reminder("Jours avant le début du stage"),"reminder.stage-eve":reminder("Jours avant le début du stage"),"reminder.mid-\
stage":reminder("Jours après le milieu du stage (deux semaines au moins)"),"reminder.review-host":reminder("Jours après la fin du stage"),"reminder.review-tea\
cher":reminder("Jours après la fin du stage"),"reminder.review-first":reminder("Jours après le premier message du bilan"),"reminder.review-last":reminder("Jou\
rs après le premier message du bilan"),"reminder.weekly-digest":reminder("Jours après le lundi, pour les établissements dont la case « Digest » est cochée"),
"reminder.network-call":reminder("Jours après le lundi, pour les établissements dont la case « Appels du réseau » est cochée"),"reminder.network-call-urge\
nt":reminder("Jours après l’arrivée d’une demande urgente sans hôte, aux mêmes établissements"),"reminder.bringer-thanks":reminder("Jours après le débu\
t du stage d’un élève d’un autre établissement"),"reminder.meeting-reminder":reminder("Jours avant la rencontre"),replyWithinDays:"Jours ouvrés annoncés \
à l’enseignant pour une réponse.",solicitationsPerMonth:"Nombre de sollicitations d’une entreprise par mois, sauf indication contraire sur sa fiche.",restDays:"\
Jours de repos souhaités entre deux sollicitations d’une entreprise.",secondeStart:"Premier jour des stages de seconde, par exemple 14/06/2027. À confirmer c\
haque année avec le calendrier officiel.",secondeEnd:"Dernier jour des stages de seconde, par exemple 25/06/2027.","weight.expectations":weight("expectations"),
"weight.sector":weight("sector"),"weight.distance":weight("distance"),"weight.dates":weight("dates"),"weight.places":weight("places"),"weight.reliability":weight(
"reliability"),"weight.rest":weight("rest"),"weight.network":weight("network")},keyLabel=($,T)=>quotedIfLabel(($==="rules"?ruleCodeLabels:$==="settings"?settingLabels:
{})[T],T),quotedIfLabel=($,T)=>$===void 0?T:quoted($),BEGINS={companies:"la raison sociale",contacts:"le nom",periods:"le libellé",requests:"le type de demande",
offers:fr`l’entreprise`},upkeepTexts={pointsToNothing:($,T,q)=>fr`${$} : ${quoted(T)} nomme ${q}, qui n’est pas dans le registre.`,namesNothing:($,T)=>fr`${$} : ${quoted(
T)} est vide.`,bringBack:$=>fr`Corrigez la référence, ou rétablissez la ligne de l’onglet ${$} (Fichier › Historique des versions).`,fillIn:$=>fr`Complétez ${quoted(
$)}.`,ofClosed:($,T)=>fr`${$} est une offre de ${T}, dont la fiche est fermée : elle n’est jamais proposée.`,reopenOrMove:fr`Donnez-lui l’entreprise qui la remplace, retirez l’offre, ou rouvrez la fiche.`,
copied:($,T,q)=>fr`${$}, ligne ${T} : la référence ${q} est aussi celle d’une autre ligne ; celle-ci ne compte pas.`,freeCopy:fr`Supprimez la ligne copiée, ou videz sa référence : elle en reçoit une nouvelle.`,
removeCopy:fr`Supprimez la ligne copiée.`,nameless:($,T)=>fr`${$}, ligne ${T} : sans référence, elle ne compte pas.`,name:$=>fr`Complétez ${BEGINS[$]??"la l\
igne"} : elle reçoit sa référence. Ou supprimez-la.`,moveAway:fr`Supprimez la ligne, ou complétez sa première colonne.`,unreadable:($,T)=>fr`${$} : ${enumeration(
T.map(quoted),"et")} ${T.length===1?"ne peut pas être lu et ne compte pas":"ne peuvent pas être lus et ne comptent pas"}.`,retype:fr`Corrigez la cellule.`,notCounted:($,T,q)=>fr`${$} : ${quoted(
q.slice(0,40))} dans ${quoted(T)} n’est pas une valeur possible et ne compte pas.`,overbooked:($,T,q)=>fr`${$}${T===""?"":`, ${T}`} : ${q}.`,seePropositions:$=>$.
length===0?fr`Attendez avant de solliciter de nouveau.`:fr`Voyez ${enumeration($.slice(0,5),"et")} : changez le nombre de places, ou retirez un hôte.`,statusDiffers:($,T,q)=>fr`${$} est ${quoted(
T)}, mais le journal dit ${quoted(q)}.`,chooseStatus:fr`Choisissez le bon statut dans sa cellule, ou par les actions du panneau.`,lost:{answer:{sentence:$=>fr`Une réponse reçue le ${$} ne correspond à aucune proposition.`,
gesture:fr`Lisez-la dans l’onglet « Réponses – Propositions », puis notez-la dans la fiche de la proposition.`},review:{sentence:$=>fr`Un bilan reçu le ${$} ne correspond à aucun stage.`,
gesture:fr`Lisez-le dans l’onglet « Réponses – Bilans », puis notez-le dans la fiche de la proposition.`}},forgottenMails:($,T)=>$===1?fr`Un courriel parti le ${T} n’est plus noté : une version antérieure du classeur a été rétablie, ou sa ligne supprimée.`:
fr`${$} courriels partis depuis le ${T} ne sont plus notés : une version antérieure du classeur a été rétablie, ou leurs lignes supprimées.`,seeSent:fr`Comparez avec vos messages envoyés et les réponses des formulaires, et ressaisissez ce qui manque.`,
idle:$=>fr`${$} : aucun signe de cette personne depuis plus de 24 mois.`,eraseIdle:fr`Effacez ses données, ou appelez-la et notez une offre.`,messageNowhere:$=>fr`${$} ne peut pas partir : son adresse n’est pas valable.`,
badAddress:$=>fr`${$} : l’adresse de courriel n’est pas valable, aucun message n’y part.`,correctAddress:fr`Corrigez l’adresse.`,title:$=>$===0?"Le regi\
stre est en ordre.":fr`${counted($,"point est à voir","points sont à voir")}`,line:($,T,q)=>[fr`${$} – ${T}`,q].filter(W=>W!=="").join(" "),more:$=>fr`… et ${counted(
$,"autre")} : voyez « À vérifier » dans le panneau.`,found:$=>fr`${counted($,"point")} à voir par « Entretien › Vérifier le registre »`,withHealth:($,T)=>T===
0?$:fr`${$.replace(/\.$/,"")} ; ${counted(T,"cause de silence","causes de silence")} : voyez « Entretien › Santé du pôle ».`,seenOn:$=>fr`vu le ${$}`},tableLabels={
requests:"Demandes",offers:"Offres",propositions:"Propositions",companies:"Entreprises",contacts:"Contacts",schools:"Établissements",trainings:"Formations",periods:"\
Périodes",reviews:"Bilans",resources:"Ressources",meetings:"Rencontres",registrations:"Inscriptions",needs:"Besoins",contributions:"Contributions",plans:"Plans",
years:"Années",messages:"Courriels",templates:"Modèles",rules:"Règles",settings:"Paramètres",journal:"Journal"};function fingerprint($,T=2166136261){let q=T;
for(let W=0;W<$.length;W+=1)q=Math.imul(q^$.charCodeAt(W),16777619)>>>0;return q.toString(16).padStart(8,"0")}var REPAIR=fr`Sinon, choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`,
UNDO=fr`En cas de suppression par erreur, annulez-la d’abord (Ctrl+Z, ou « Fichier › Historique des versions ») : le contenu revient.`,list=$=>$.map(T=>fr`« ${T} »`).
join(", ");function structureProblem($,T,q){const W=T.length===0?"":T.length===1?`la colonne ${list(T)} est introuvable`:`les colonnes ${list(T)} sont introuvab\
les`,K=q.length===0?"":q.length===1?`la colonne ${list(q)} est en double`:`les colonnes ${list(q)} sont en double`;return{message:fr`Dans l’onglet « ${$} », ${[
W,K].filter(Y=>Y!=="").join(" et ")}.`,advice:q.length>0?fr`Rien n’est perdu. Renommez ou supprimez la colonne en trop, puis choisissez « Pôle de stages › Entretien › Réparer le registre ».`:
`Les autres cellules sont intactes. ${UNDO} ${REPAIR}`}}var notSetUp={message:fr`Le registre n’est pas encore créé.`,advice:fr`Choisissez « Pôle de stages › Assistant de démarrage » : il crée les onglets et les formulaires.`},
newerRegister=($,T)=>({message:fr`Ce registre a été tenu par une version plus récente de l’extension (${$}) que celle du classeur (${T}).`,advice:fr`Rien n’a été modifié et rien ne part. Remettez la version récente de l’extension (« Extensions › Apps Script », ou la personne qui l’a installée).`}),
olderRegister=($,T)=>({message:fr`Ce registre vient d’une version antérieure de l’extension (${$} ; la version actuelle est la ${T}).`,advice:fr`Rien n’est perdu. Il est mis à jour à l’ouverture du panneau, ou tout de suite par « Pôle de stages › Entretien › Réparer le registre ».`}),
missingTab=$=>({message:fr`L’onglet « ${$} » est introuvable.`,advice:`${UNDO} Les autres onglets et les réponses aux formulaires sont intacts. ${REPAIR}`}),
lockedProblem={message:"Une autre opération est en cours sur le registre.",advice:"Rien n’a été modifié. Attendez quelques secondes, puis recommencez."},keepsMoving={
message:"Les lignes du registre changent de place pendant l’opération.",advice:"Ce qui devait être écrit est noté et sera terminé à la prochaine opération. A\
ttendez la fin du tri ou du déplacement, puis recommencez."},intentionsFull={message:"Plusieurs opérations interrompues attendent de pouvoir être terminées.",
advice:fr`Rien n’est perdu. Choisissez « Pôle de stages › Entretien › Réparer le registre », puis recommencez.`},unexpectedProblem={message:"L’opérati\
on n’a pas pu aboutir.",advice:fr`Rien de ce qui était enregistré n’est perdu. Recommencez ; si le problème persiste, choisissez « Pôle de stages › Entretien › Réparer le registre ».`},
missingForm=$=>({message:fr`Le formulaire « ${$} » est introuvable : il a sans doute été supprimé.`,advice:fr`Les réponses déjà reçues restent dans le registre. Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour » pour le recréer, puis diffusez sa nouvelle adresse.`}),
foreignForms=($,T)=>({message:fr`${$.length===1?fr`Le formulaire ${quoted($[0])} est`:fr`Les formulaires ${enumeration($.map(quoted),"et")} sont`} au compte ${T===
""?"d’une autre personne":fr`de ${T}`}, et le vôtre ne peut pas ${$.length===1?"l’ouvrir":"les ouvrir"}. Rien n’y a été changé.`,advice:fr`Cet autre compte partage ses formulaires de lui-même dans l’heure ; ou bien cette personne choisit « Pôle de stages › Formulaires › Créer ou mettre à jour ». Si son compte est fermé : « Pôle de stages › Entretien › Santé du pôle ».`}),
closedForm=$=>({message:fr`Le formulaire « ${$} » est fermé : personne ne peut y répondre.`,advice:fr`Ouvrez-le par « Pôle de stages › Assistant de démarrage », étape « Les formulaires », puis recommencez.`}),
closedForms=$=>({message:fr`${$.length===1?"Formulaire fermé":"Formulaires fermés"}, personne ne peut y répondre : ${enumeration($.map(quoted))}. Les courriels qui demandent d’y répondre attendent.`,
advice:fr`« Ouvrir aux réponses », dans « Pôle de stages › Assistant de démarrage », étape « Les formulaires » : ils partiront dans l’heure.`}),noPlaceTable={
message:"La table des communes est introuvable dans le projet.",advice:fr`Réinstallez l’extension : le fichier « communes » manque.`},partsMissing={message:"\
Une partie du programme est introuvable dans le projet.",advice:fr`Réinstallez l’extension : le fichier « parts » manque ou n’est pas entier.`},noTrainingsFile={
message:"La liste des formations est introuvable dans le projet.",advice:fr`Réinstallez l’extension : le fichier « formations » manque.`},noOutlines={message:"\
Les contours des départements sont introuvables dans le projet.",advice:fr`Réinstallez l’extension : le fichier « contours » manque.`},formsUnfinished={message:fr`Les formulaires ne sont pas encore complets : le temps d’une opération est limité.`,
advice:fr`Ce qui est fait est gardé. Choisissez de nouveau « Créer ou mettre à jour » pour continuer.`},columnHelp={addon:fr`Colonne tenue par l’extension : modifiez-la par les actions du panneau.`,
list:"Choisissez une valeur de la liste.",date:"Indiquez une date, par exemple 12/01/2027."},protectionText="Tenu par Pôle de stages",homeTab={sheetName:"Accue\
il",title:"Pôle de stages",lines:[["Ouvrir le panneau",fr`Menu « Pôle de stages › Ouvrir le panneau » : ce qu’il y a à faire, puis la fiche de la ligne choisie.`],
["Première utilisation",fr`Menu « Pôle de stages › Assistant de démarrage » : le pôle, les établissements, les formations, les formulaires, un essai.`],
["Données personnelles","Avant toute utilisation réelle, consultez le délégué à la protection des données de l’académie. L’élève n’est connu que par ses initia\
les."],["Entretien",fr`Menu « Pôle de stages › Entretien » : relire les réponses, vérifier ou réparer le registre.`]],listTitle:($,T)=>$===0?fr`Rien à faire (${T})`:
fr`À faire : ${$} (${T})`,more:$=>fr`… et ${$} de plus : voir le panneau.`},dashboardTab={sheetName:"Tableau de bord",title:"Tableau de bord",empty:"Les indi\
cateurs paraîtront ici."},intentionTab={sheetName:"Écritures en cours",title:"Écritures en cours",help:fr`Tenu par l’extension : une opération interrompue y est notée pour être terminée à la suivante. Ne modifiez rien ici.`},
importTab={sheetName:"Importation en cours",help:fr`Tenu par l’extension : les lignes d’une importation y attendent d’être écrites. Ne modifiez rien ici.`},
columnsByTable=new WeakMap;function columnsOf($){const T=columnsByTable.get($);if(T!==void 0)return T;const q=Object.entries($.columns);return columnsByTable.set(
$,q),q}var foldedHeaders=new Map;function folded($){const T=foldedHeaders.get($);if(T!==void 0)return T;const q=fold($);return foldedHeaders.set($,q),q}var lastRead=new WeakMap;
function readStructure($,T){const q=lastRead.get($);if(q?.headers.length===T.length&&q.headers.every((K,Y)=>K===T[Y]))return q.structure;const W=structureOf($,T);
return lastRead.set($,{headers:[...T],structure:W}),W}function structureOf($,T){const q=new Map;T.forEach((Q,X)=>{const Z=folded(String(Q));Z!==""&&q.set(Z,[...q.
get(Z)??[],X])});const W={},K=[],Y=[];for(const[Q,X]of columnsOf($)){const Z=q.get(folded(X.header));q.delete(folded(X.header)),Z===void 0?K.push(X.header):Z.length>
1&&Y.push(X.header),Z?.[0]!==void 0&&(W[Q]=Z[0])}const J=[...q.values()].flat().sort((Q,X)=>Q-X).map(Q=>({position:Q,header:String(T[Q])}));return{positions:W,missing:K,
doubled:Y,foreign:J}}function planRepair($,T,q=1/0){const W=columnsOf($),K=new Set;return W.flatMap(([Y,J],Q)=>{if(T.positions[Y]!==void 0)return[];if((J.since??
0)>q)return[{kind:"add",header:J.header,field:Y}];const X=W[Q-1],Z=W[Q+1],ee=T.foreign.find(({position:te})=>!K.has(te)&&(X!==void 0&&T.positions[X[0]]===te-1||
Z!==void 0&&T.positions[Z[0]]===te+1));return ee===void 0?[{kind:"add",header:J.header,field:Y}]:(K.add(ee.position),[{kind:"rename",position:ee.position,from:ee.
header,to:J.header}])})}var twoDigits=$=>String($).padStart(2,"0"),days2=new Map,MOST_KEPT3=2e4;function localDay($){const T=$.getTime();let q=days2.get(T);return q===
void 0&&(q=`${$.getFullYear()}-${twoDigits($.getMonth()+1)}-${twoDigits($.getDate())}`,days2.size<MOST_KEPT3&&days2.set(T,q)),q}var expected={number:({min:$,max:T})=>fr`un nombre de ${numberInFrench(
$)} à ${numberInFrench(T)}`,day:()=>fr`une date, par exemple ${numericDate("2027-06-14")}`,"yes-no":()=>fr`« oui » ou « non »`,"days-or-no":({max:$})=>fr`un nombre de jours de 0 à ${numberInFrench(
$)}, ou « non »`,holidays:()=>fr`des dates, par exemple « A : 13/02/2027-28/02/2027 ; B : 20/02/2027-07/03/2027 »`,weekdays:()=>fr`des jours, par exemple « du lundi au vendredi »`,
hours:()=>fr`des heures, par exemple « 8 h à 19 h »`},lookOverTexts={unknownKey:fr`Ce nom n'est pas de ceux que l'extension connaît : la ligne ne compte pas.`,
doubledKey:fr`Cette ligne en double une autre : seule la première compte.`,unreadable:$=>fr`Cette valeur ne peut pas être lue (${$}) : elle ne compte pas.`,ruleValue:fr`Ce nombre n'est pas possible ici : la valeur livrée avec l'extension compte à sa place.`,
settingExpected:$=>fr`Il est attendu ${expected[$.kind]($)}.`,ruleImpossible:fr`Ce nombre n’est pas possible pour cette règle.`,settingValue:$=>fr`Il est attendu ${expected[$.
kind]($)} : la valeur habituelle compte à sa place.`,toLookAt:($,T)=>fr`${$} : ${counted(T,"cellule à vérifier","cellules à vérifier")}, en rouge avec une note`},
menuTexts={title:"Pôle de stages",actor:"Animateur",openSidebar:"Ouvrir le panneau",openAllocation:"Répartition",openMap:"Carte",undo:"Annuler la dernière act\
ion",figures:"Chiffres et rapport",openReport:"Rapport annuel",openPapers:"Feuilles à imprimer",refreshDashboard:"Actualiser le tableau de bord",openImport:"Im\
porter des entreprises",openExport:"Exporter une liste",openSecondTour:"Second tour entre pôles",openSetup:"Assistant de démarrage",openTemplates:"Modifier un\
 modèle",forms:"Formulaires",refreshForms:"Créer ou mettre à jour",showFormLinks:"Adresses des formulaires",callPool:"Relancer le vivier",upkeep:"Entretien",
readAnswers:"Relire les réponses en attente",sendMessages:"Envoyer les courriels en attente",findDuplicates:"Chercher les entreprises en double",repair:"Répare\
r le registre",help:"Aide",licences:"Licences et sources des données",health:"Santé du pôle",handover:"Passer la main",verify:"Vérifier le registre",verifyPlatform:"\
Vérifier la plateforme",closeYear:"Clore l’année scolaire",showPerson:"Ce que le pôle sait d’une adresse",erasePerson:"Effacer une personne",linksDone:"A\
dresses affichées.",noForms:fr`Aucun formulaire n’existe encore : choisissez « Formulaires › Créer ou mettre à jour ».`,linksText:($,T,q)=>fr`Demande de stage :\n${$}\n\nOffre d’accueil :\n${T}\n\nContribution au réseau :\n${q}`},
doingTexts={readAnswers:fr`Lecture des réponses en attente…`,sendMessages:fr`Envoi des courriels en attente…`,sent:$=>fr`Envoi : ${counted($,"courriel part\
i","courriels partis")}…`,repairTabs:fr`Réparation des onglets…`,verifyRows:fr`Vérification des lignes du registre…`,verifyHealth:fr`Vérification des formulaires et de l’horloge…`,
lookForCompanies:fr`Recherche des entreprises à relancer…`,queueCalls:fr`Préparation des courriels…`,called:$=>fr`Préparation : ${counted($,"courriel prê\
t","courriels prêts")}…`,lookForAction:fr`Recherche de la dernière action…`,undo:fr`Annulation…`,openForms:fr`Ouverture des formulaires…`,lookAtForm:($,T)=>fr`Vérification des formulaires : ${$} sur ${T}…`},
FORMS_SENTENCES={recreated:$=>fr`Recréé après suppression : ${$}. L’ancienne adresse ne répond plus : diffusez la nouvelle (« Formulaires › Adresses des formulaires »).`,
restored:$=>fr`Remis comme prévu : ${$}.`,removed:$=>fr`Retiré, car ajouté à la main : ${$} ; les réponses déjà reçues restent dans leur onglet.`,reworded:$=>fr`Aide laissée telle que vous l’avez réécrite : ${$}. Pour avoir la nouvelle, effacez l’aide de la question dans le formulaire, puis recommencez.`,
closed:$=>fr`Fermé, personne ne peut y répondre : ${$}. Ouvrez-le par l’assistant de démarrage, étape « Les formulaires ».`,foreign:$=>fr`Laissé tel quel, car il est au compte d’une autre personne, qui ne l’a pas encore partagé : ${$}. « Entretien › Santé du pôle » dit ce qui y remédie.`},
buildingForm=($,T,q,W=0)=>fr`Formulaire ${$} sur ${T} : ${q}${W===0?"":fr`, ${Math.floor(W*100)} %`}…`;function formsReport($){const T=Object.keys(FORMS_SENTENCES).
filter(q=>$[q].length>0).map(q=>FORMS_SENTENCES[q]($[q].map(quoted).join(", ")));return T.length===0?"Les formulaires sont à jour.":T.join(" ")}function sweepReport($,T){
if($===0&&T.waiting===0)return"Aucune réponse en attente.";const q=T.waiting-T.failed;return[$===0?"":`${counted($,"réponse enregistrée","réponses enregistré\
es")}.`,q===0?"":fr`${counted(q,"réponse attend","réponses attendent")} encore : choisissez de nouveau « Relire les réponses en attente ».`,T.failed===0?"":
fr`${counted(T.failed,"réponse n’a","réponses n’ont")} pas pu être ${T.failed===1?"enregistrée":"enregistrées"} : « À reprendre » dans la colonne « Suivi » de son onglet.`].
filter(W=>W!=="").join(" ")}var changeSentences={created:({sheetName:$})=>`onglet ${quoted($)} créé`,named:({sheetName:$,detail:T=""})=>`onglet ${quoted(T)} r\
enommé ${quoted($)}`,"column-named":({sheetName:$,detail:T=""})=>fr`${$} : colonne ${T}`,"column-added":({sheetName:$,detail:T=""})=>fr`${$} : colonne ${quoted(
T)} ajoutée`,"keys-named":({sheetName:$,detail:T=""})=>fr`${$} : ${counted(Number(T),"ligne renommée en français","lignes renommées en français")}`};function repairReport($,T,q=[],W=0){
const Y=[...T.filter(({doubled:Q})=>Q.length>0).map(({sheetName:Q,doubled:X})=>fr`${Q} : ${X.map(quoted).join(", ")} en double, à renommer ou supprimer`),...q.
map(({sheetName:Q,count:X})=>lookOverTexts.toLookAt(Q,X)),...W>0?[upkeepTexts.found(W)]:[]];return[$.length>0?fr`Réparé : ${$.map(Q=>changeSentences[Q.kind](Q)).
join(fr` ; `)}.`:Y.length>0?void 0:"Le registre est en ordre.",Y.length===0?void 0:fr`À faire : ${Y.join(fr` ; `)}.`].filter(Q=>Q!==void 0).join(" ")}var yearIndicatorLabels={
requests:"Demandes reçues",placed:"Élèves placés",unplaced:"Demandes sans solution",cancelled:"Demandes annulées",propositions:"Propositions envoyées",accepted:"\
Propositions acceptées",hosts:"Organismes ayant accueilli",offers:"Offres reçues",reviews:"Bilans reçus",closed:"Année clôturée, demandes anonymisées"},MOST_NAMED=15,
yearTexts={title:menuTexts.closeYear,question:({year:$,figures:T,toForget:q,kept:W,offersToClose:K,offersToCheck:Y})=>[fr`Clôture de l’année ${schoolYearInWords(
$)} :`,[fr`– ${counted(T,"chiffre")} gardés dans l’onglet « Années » ; un groupe de moins de 5 n’y est jamais montré seul`,fr`– ${counted(q,"demand\
e close sera anonymisée","demandes closes seront anonymisées")} : initiales, âge, commune, transport, commentaires, motifs et mots reçus sont retirés, ici, dans le Journal, dans les réponses reçues et dans les formulaires`,
fr`– ${counted(K,"offre finie sera fermée","offres finies seront fermées")} ; ${counted(Y,"offre qui continue sera","offres qui continuent seront")} à vérifier`,
W.length===0?fr`– aucune demande n’est encore ouverte`:fr`– ${counted(W.length,"demande encore ouverte, ou dont un courriel attend, est gardée telle quell\
e","demandes encore ouvertes, ou dont un courriel attend, sont gardées telles quelles")} : ${enumeration(W.slice(0,MOST_NAMED))}${W.length>MOST_NAMED?"…":""}`].
join(`
`),fr`C’est définitif : rien ne pourra être annulé. Clore ?`].join(`

`),kept:fr`L’année n’a pas été clôturée.`,already:$=>fr`L’année ${schoolYearInWords($)} est déjà clôturée : rien n’a été modifié.`,done:$=>fr`Année ${schoolYearInWords(
$)} clôturée : voyez l’onglet « Années ».`,steps:{waiting:fr`Lecture des réponses en attente…`,count:fr`Décompte de l’année…`,begin:fr`Clôture, 1 sur 4 : chiffres et offres…`,
requests:fr`Clôture, 2 sur 4 : demandes closes…`,left:$=>fr`Clôture, 2 sur 4 : encore ${counted($,"demande close","demandes closes")}…`,answers:($,T)=>fr`Clôture, 3 sur 4 : réponses reçues, formulaire ${$} sur ${T}…`,
end:fr`Clôture, 4 sur 4 : fin…`},goesOn:$=>fr`La clôture de ${schoolYearInWords($)} a commencé ; l’horloge la terminera.`},requestStatusLabels={new:"Nouv\
elle","to-complete":"À compléter",searching:"En recherche",proposed:"Proposition en cours",placed:"Placée","convention-pending":"Convention en cours","conven\
tion-signed":"Convention signée","in-progress":"En stage",finished:"Terminée",cancelled:"Annulée",unplaced:"Non pourvue",interrupted:"Interrompue"},offerStatusLabels={
"to-check":"À vérifier",available:"Disponible","partly-taken":"Partiellement pourvue",full:"Pourvue",suspended:"Suspendue",expired:"Expirée",withdrawn:"Retir\
ée"},propositionStatusLabels={"to-send":"À envoyer",sent:"Envoyée",reminded:"Relancée",accepted:"Acceptée",confirmed:"Confirmée",declined:"Refusée",unanswered:"\
Sans réponse",cancelled:"Annulée"},propositionEndLabels={superseded:"Un autre organisme a accepté","request-ended":"La demande est close","dates-changed":"Le\
s dates du stage ont changé","offer-declined":"L’établissement n’a pas pu accepter",cancelled:"Annulée par le pôle","pupil-withdrew":"L’élève ne vient p\
lus"},messageStatusLabels={"to-review":"À relire",queued:"En file",sending:"En cours d’envoi",sent:"Envoyé",failed:"Échec",skipped:"Ignoré",cancelled:"Ann\
ulé"},companyStandingLabels={active:"Active",partner:"Partenaire","to-reactivate":"À relancer","to-spare":"À ménager","do-not-solicit":"Ne pas solliciter",closed:"\
Fermée"},sharingLabels={network:"Tout le réseau",reserved:"Réservée à un établissement","do-not-solicit":"Ne pas solliciter"},priorityLabels={normal:"Norm\
ale",high:"Haute",urgent:"Urgente"},conventionLabels={"to-prepare":"À préparer",sent:"Envoyée",returned:"Revenue",signed:"Signée"},DAY_MS2=864e5,days22=new Map,
MOST_KEPT22=2e4,TWO_DIGITS=Array.from({length:60},($,T)=>twoDigits(T));function instantText($){const T=Math.floor($.getTime()/DAY_MS2),q=$.getTime()-T*DAY_MS2,W=Math.
floor(q/1e3),K=String(q%1e3).padStart(3,"0");return`${dayText($,T)}${TWO_DIGITS[Math.floor(W/3600)]}:${TWO_DIGITS[Math.floor(W/60)%60]}:${TWO_DIGITS[W%60]}.${K}\
Z`}function dayText($,T){let q=days22.get(T);return q===void 0&&(q=$.toISOString().slice(0,-13),days22.size<MOST_KEPT22&&days22.set(T,q)),q}var reviewerLabels={
school:"Établissement",company:"Organisme d’accueil"},doneLabels={yes:"Oui",partly:"En partie",no:"Non"},yesNoLabels={yes:"Oui",no:"Non"},fitLabels={4:"4 – T\
out à fait",3:"3 – Plutôt",2:"2 – Plutôt pas",1:"1 – Pas du tout"},welcomeLabels={4:"4 – Très bon",3:"3 – Bon",2:"2 – Moyen",1:"1 – Insuffisant"},
notDoneChoice="Le stage n’a pas eu lieu",resourceStateLabels={idea:"Idée","in-progress":"En cours",published:"Publiée","to-revise":"À revoir"},resourceMomentLabels={
before:"Avant le stage",during:"Pendant le stage",after:"Après le stage"},meetingKindLabels={peers:"Entre pairs",professionals:"Avec les professionnels","tutor\
-training":"Formation de tuteurs"},meetingStateLabels={planned:"Prévue",open:"Inscriptions ouvertes",full:"Complète",held:"Tenue",cancelled:"Annulée"},registrationStateLabels={
registered:"Inscrit",waiting:"Liste d’attente",present:"Présent",absent:"Absent",cancelled:"Annulé"},needKindLabels={resource:"Ressource",training:"Formatio\
n",support:"Appui pendant un stage",contact:"Contact"},needStateLabels={new:"Nouveau",taken:"Pris en charge",answered:"Répondu",dropped:"Sans suite"},contributionLabels={
"share-company":"Entreprise partagée",approach:"Démarche auprès d’une entreprise",resource:"Ressource proposée",need:"Besoin exprimé","sign-up":"Inscript\
ion à une rencontre",help:"Piste pour une demande sans solution",release:"Réservation levée"},contributionChoices={"share-company":"Je partage une entreprise\
 avec le réseau",approach:"Mon établissement a contacté une entreprise",resource:"Je propose une ressource",need:"J’ai un besoin","sign-up":"Je m’inscris à\
 une rencontre ou à une formation",help:"Je connais quelqu’un pour une demande sans solution",release:"Je libère une entreprise réservée à mon établissement"},
approachLabels={waiting:"Pas encore de réponse",refused:"Elle a refusé",hosts:"Elle accueille un élève de l’établissement"},poolSharingLabels={network:"A\
vec tout le réseau, dès maintenant",reserved:"Avec le réseau, plus tard : elle nous est réservée d’ici là"},resourceReadinessLabels={idea:"C’est une idé\
e : je cherche avec qui l’écrire","in-progress":"Elle est en cours d’écriture",published:"Elle est prête à être partagée"},contributionOutcomeLabels={
"company-added":"Entreprise ajoutée au vivier","company-known":"Entreprise déjà connue, complétée","no-consent":"Rien gardé : pas d’accord","approach-no\
ted":"Démarche notée","approach-unmatched":"Démarche notée, entreprise à reconnaître","resource-proposed":"Ressource proposée","need-noted":"Besoin enreg\
istré","support-noted":"Appui demandé",registered:"Inscription faite","waiting-list":"Sur liste d’attente","already-registered":"Déjà inscrit","meeting-ov\
er":"Rencontre passée","meeting-cancelled":"Rencontre annulée","meeting-unknown":"Rencontre inconnue","help-noted":"Piste à suivre","help-not-needed":"Piste \
arrivée trop tard",released:"Entreprise partagée avec tous","release-unknown":"Réservation inconnue",kept:"À lire"},withoutInvisible=$=>$.replace(/\r\n?/g,`\

`).replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g,"").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,""),cut=($,T)=>$.
length<=T?$:$.slice(0,T).replace(/[\ud800-\udbff]$/,""),CUT_MARK=" […]";function joinWithin($,T){const q=cleanText($.filter(W=>W!==void 0&&W!=="").join(`
`));return q===void 0||q.length<=T?q:`${cut(q,T-CUT_MARK.length)}${CUT_MARK}`}var cleanText=$=>withoutInvisible($??"").trim()||void 0,cleanLine=$=>withoutInvisible(
$??"").replace(/\s+/g," ").trim()||void 0,CELL_LIMIT=5e4,PARAGRAPH=5e3,LONG_LINE=1e3,LINE=300,TEXT_LIMITS={requesterName:LINE,schoolName:LINE,requesterEmail:LINE,
requesterPhone:LINE,trainingName:LINE,pupilInitials:LINE,commune:LINE,postalCode:LINE,lodging:LONG_LINE,urgency:LONG_LINE,comment:PARAGRAPH,contactedCompanies:PARAGRAPH,
soughtActivities:PARAGRAPH,companyName:LINE,siret:LINE,address:LINE,website:LONG_LINE,contactName:LINE,contactJobTitle:LINE,contactEmail:LINE,contactPhone:LINE,
signatoryName:LINE,tutorName:LINE,levels:LONG_LINE,activities:PARAGRAPH,weeksText:LONG_LINE,schedule:LONG_LINE,otherAddress:LINE,otherCommune:LINE,otherPostalCode:LINE,
conditions:PARAGRAPH,otherNeed:PARAGRAPH,reservedForSchoolName:LINE,word:PARAGRAPH,toCheck:2*PARAGRAPH},RISKY=/^[=+\-@\t\r\n]/,SHIELDED=/^'(?=['=+\-@\t\r\n])/,shieldText=$=>RISKY.
test($)?`'${$}`:SHIELDED.test($)?`''${$}`:$.startsWith("'")?`'${$}`:$,unshieldText=$=>$.replace(SHIELDED,""),fitCell=$=>typeof $=="string"&&$.length>CELL_LIMIT?
`${cut($,CELL_LIMIT-CUT_MARK.length)}${CUT_MARK}`:$,EMPTY={kind:"empty"},FAULTY={kind:"faulty"},value=$=>({kind:"value",value:$}),unshielded=$=>$.charCodeAt(0)===
39?unshieldText($):$,asText=$=>typeof $=="string"?unshielded($).trim():$ instanceof Date?localDay($):String($);function remembering($){const T=new Map;return q=>{
const W=asText(q);let K=T.get(W);return K===void 0&&T.set(W,K=$(W)),K}}var isInk=$=>$>39&&$<5760&&$!==160,text={display:"text",quick:$=>typeof $=="string"&&isInk(
$.charCodeAt(0))&&isInk($.charCodeAt($.length-1))?$:void 0,read($){const T=asText($);return T===""?EMPTY:value(T)},write:shieldText},FIRST_DAY="1900-01-01",LAST_DAY="\
2199-12-31",FIRST_YEAR=Number(FIRST_DAY.slice(0,4)),LAST_YEAR=Number(LAST_DAY.slice(0,4)),isHubTime=$=>{const T=$.getFullYear();return T>=FIRST_YEAR&&T<=LAST_YEAR},
date={display:"date",read:remembering($=>{if($==="")return EMPTY;const T=/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec($),q=T?`${T[3]}-${twoDigits(Number(T[2]))}-${twoDigits(
Number(T[1]))}`:$;return isIsoDate(q)&&q>=FIRST_DAY&&q<=LAST_DAY?value(q):FAULTY}),write:$=>new Date(Number($.slice(0,4)),Number($.slice(5,7))-1,Number($.slice(
8,10)))},instant={display:"instant",quick:$=>$ instanceof Date&&isHubTime($)?instantText($):void 0,read($){return $ instanceof Date?isHubTime($)?value(instantText(
$)):FAULTY:asText($)===""?EMPTY:FAULTY},write:$=>new Date($)},numberCodec=$=>({display:$,quick:T=>typeof T=="number"&&Number.isFinite(T)?T:void 0,read(T){if(typeof T==
"number")return Number.isFinite(T)?value(T):FAULTY;const q=asText(T).replace(",",".");return q===""?EMPTY:Number.isFinite(Number(q))?value(Number(q)):FAULTY},write:T=>T}),
number=numberCodec("number"),percent=numberCodec("percent"),checkbox={display:"checkbox",quick:$=>typeof $=="boolean"?$:void 0,read($){if(typeof $=="boolean")return value(
$);const T=fold(asText($));return T===""?EMPTY:T==="vrai"||T==="oui"||T==="true"?value(!0):T==="faux"||T==="non"||T==="false"?value(!1):FAULTY},write:$=>$},yesNo={
display:"text",choices:[yesNoLabels.yes,yesNoLabels.no],read($){if($===!1)return EMPTY;const T=$===!0?"oui":fold(asText($));return T===""||T==="faux"?EMPTY:T===
"oui"||T==="vrai"?value(!0):T==="non"?value(!1):FAULTY},write:$=>$?yesNoLabels.yes:yesNoLabels.no};function choice($,T={}){const q=Object.keys($),W=new Map([...Object.
entries(T),...q.map(Y=>[$[Y],Y])]);let K;return{display:"text",choices:q.map(Y=>$[Y]),quick:Y=>typeof Y=="string"?W.get(Y):void 0,read:remembering(Y=>{if(Y==="")
return EMPTY;const J=W.get(Y)??(K??(K=new Map(q.map(Q=>[fold($[Q]),Q])))).get(fold(Y));return J===void 0?FAULTY:value(J)}),write:Y=>$[Y]}}function key($){const T=choice(
$),q=new Set(Object.keys($));return{...T,quick:W=>typeof W=="string"&&!q.has(W)?T.quick(W):void 0,read:W=>typeof W=="string"&&q.has(W.trim())?value(W.trim()):T.
read(W)}}var SEPARATOR="; ",parts=$=>$.split(/[;\n]/).map(T=>T.trim()).filter(T=>T!=="");function choices($){const T=choice($);return{display:"text",read:remembering(
q=>{const W=parts(q).map(K=>T.read(K));return W.some(K=>K.kind==="faulty")?FAULTY:value(W.flatMap(K=>K.kind==="value"?[K.value]:[]))}),write:q=>q.map(W=>$[W]).join(
SEPARATOR)}}var texts={display:"text",read:remembering($=>value(parts($))),write:$=>shieldText($.join(SEPARATOR))},point={display:"text",read($){const T=asText(
$);if(T==="")return EMPTY;const q=/^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)(?: · ([012]))?$/.exec(T);return q?value({latitude:Number(q[1]),longitude:Number(q[2]),
tier:Number(q[3]??0)}):FAULTY},write:$=>shieldText(`${$.latitude.toFixed(5)}, ${$.longitude.toFixed(5)} · ${$.tier}`)},columnBy=$=>(T,q,W={})=>({header:T,codec:q,
writer:$,width:W.width??120,isHidden:W.hidden??!1,staysHere:W.staysHere??!1,since:W.since,note:W.note,ifEmpty:W.ifEmpty,tones:W.tones,hides:W.hides}),fromForm=columnBy(
"form"),byAnimator=columnBy("animator"),byAddon=columnBy("addon"),companiesTable={name:"companies",sheetName:tableLabels.companies,key:"reference",prefix:"ENT",
tabColor:"#188038",frozenColumns:2,columns:{reference:byAddon("Référence",text,{width:125}),name:fromForm("Raison sociale",text,{width:220,ifEmpty:""}),tradeName:byAnimator(
"Enseigne",text),siret:fromForm("SIRET",text,{width:130}),sector:fromForm("Secteur",choice(sectorLabels),{width:200}),size:fromForm("Effectif",choice(sizeLabels),
{width:140}),address:fromForm("Adresse",text,{width:200}),postalCode:fromForm("Code postal",text,{width:80}),commune:fromForm("Commune",text,{width:140}),phone:fromForm(
"Téléphone",text),email:fromForm("Courriel",text,{width:200}),website:fromForm("Site",text,{width:160}),standing:byAnimator("Situation",choice(companyStandingLabels),
{ifEmpty:"active"}),broughtByUai:byAnimator("Établissement apporteur (UAI)",text,{width:110}),sharing:fromForm("Partage",choice(sharingLabels),{width:180,ifEmpty:"\
network"}),reservedForUai:fromForm("Réservée à (UAI)",text,{width:110}),reservedUntil:byAnimator("Réservée jusqu’au",date,{width:100}),publics:fromForm("\
Publics acceptés",choices(publicLabels),{width:220,ifEmpty:[]}),minors:fromForm("Accueil de mineurs",choice(minorsPolicyLabels),{width:200}),regulatedWorkUntil:fromForm(
"Travaux réglementés déclarés jusqu’au",date,{width:110}),simultaneousPlaces:byAnimator("Places simultanées",number,{width:80}),maxSolicitationsPerMonth:byAnimator(
"Sollicitations par mois (max)",number,{width:90}),contactPreference:byAnimator("Préférence de contact",choice(channelLabels)),lastSolicitedOn:byAddon("Derniè\
re sollicitation",date,{width:100}),solicitations30Days:byAddon("Sollicitations 30 j",number,{width:80}),answerRate:byAddon("Taux de réponse",percent,{width:80}),
stages12Months:byAddon("Stages 12 mois",number,{width:80}),trainedTutors:byAddon("Tuteurs formés",number,{width:80}),consentedOn:fromForm("Consentement le",date,
{width:100}),source:byAddon("Source",choice(sourceLabels),{width:90,ifEmpty:"animator"}),toCheck:byAddon("À vérifier",text,{width:240}),notes:byAnimator("Note\
s",text,{width:200}),callReason:byAnimator("À appeler pour",text,{width:240,since:5,note:"Remplie : l’organisme attend dans « Appels », avec cette raison. Vide\
z-la pour l’en retirer."}),remindersOff:byAnimator("Sans relance",checkbox,{width:70,since:3,note:"Cochée : aucune relance ne part vers cet organisme."}),group:byAnimator(
"Groupe ou maison mère",text,{width:160,since:5,note:"Les lignes d’un même groupe, comme celles d’un même SIREN, sont des sites d’une seule entreprise : elle n\
’est sollicitée qu’une fois par période de repos."}),decidesAlone:byAnimator("Site autonome",checkbox,{width:70,since:7,note:"Cochée : ce site décide seul\
 de ses accueils. Il est sollicité et reçoit les courriels pour lui-même, sans compter avec les autres sites de son entreprise."}),agreementFrom:byAnimator("\
Convention-cadre depuis",date,{width:100,since:5}),agreementUntil:byAnimator("Convention-cadre jusqu’au",date,{width:100,since:5,note:"Deux mois avant cette d\
ate, « Aujourd’hui » rappelle de parler du renouvellement."}),agreementPlaces:byAnimator("Places promises par an",number,{width:90,since:5,note:"Ce que la c\
onvention-cadre promet pour une année scolaire, tous sites ensemble."}),agreementPublics:byAnimator("Publics de la convention",choices(publicLabels),{width:180,
since:5,note:"Vide : tous les publics."}),point:byAddon("Point",point,{hidden:!0}),originKey:byAddon("Clé d’origine",text,{hidden:!0}),token:byAddon("Jeton",
text,{hidden:!0,since:3}),releaseToken:byAddon("Jeton de partage",text,{hidden:!0,since:4}),recordedStatus:byAddon("Situation enregistrée",choice(companyStandingLabels),
{hidden:!0})}},contactsTable={name:"contacts",sheetName:tableLabels.contacts,key:"reference",prefix:"CTC",columns:{reference:byAddon("Référence",text,{width:125}),
companyReference:byAddon("Entreprise",text,{width:125,ifEmpty:""}),name:fromForm("Nom",text,{width:180,ifEmpty:""}),jobTitle:fromForm("Fonction",text,{width:160}),
role:byAnimator("Rôle",choice(contactRoleLabels),{width:140}),phone:fromForm("Téléphone",text),email:fromForm("Courriel",text,{width:200}),trainedOn:byAnimator(
"Formé le",date,{width:90}),isActive:byAnimator("Actif",checkbox,{width:60,ifEmpty:!0})}},reviewsTable={name:"reviews",sheetName:tableLabels.reviews,key:"refer\
ence",prefix:"BIL",frozenColumns:1,columns:{reference:byAddon("Référence",text,{width:125}),requestReference:fromForm("Demande",text,{width:125,ifEmpty:""}),propositionReference:fromForm(
"Proposition",text,{width:125}),by:fromForm("Par",choice(reviewerLabels),{width:140}),done:fromForm("Réalisé",choice(doneLabels),{width:90}),fit:fromForm("Adé\
quation aux attendus (1–4)",number,{width:100}),workedExpectations:fromForm("Attendus travaillés",texts,{width:260,ifEmpty:[]}),welcome:fromForm("Accueil (1–\
4)",number,{width:80}),toImprove:fromForm("À améliorer",text,{width:240}),again:fromForm("Recommencer l’an prochain",yesNo,{width:100}),on:byAddon("Date",date,
{width:90}),isSettled:byAnimator("Traité",checkbox,{width:70,since:3,note:"Cochée : vous avez traité ce que dit ce bilan ; il n’est plus dans « Aujourd’hui »."}),
originKey:byAddon("Clé d’origine",text,{hidden:!0})}},resourcesTable={name:"resources",sheetName:tableLabels.resources,key:"reference",prefix:"RES",columns:{
reference:byAddon("Référence",text,{width:125}),title:byAnimator("Titre",text,{width:260,ifEmpty:""}),link:byAnimator("Lien",text,{width:240}),publics:byAnimator(
"Publics",choices(publicLabels),{width:160,ifEmpty:[]}),trainings:byAnimator("Formations",text,{width:200}),moment:byAnimator("Moment",choice(resourceMomentLabels)),
theme:byAnimator("Thème",text,{width:160}),authors:byAnimator("Auteurs",text,{width:200}),state:byAnimator("État",choice(resourceStateLabels),{width:100}),workingGroup:byAnimator(
"Groupe de travail",text,{width:200}),updatedOn:byAnimator("Mise à jour",date,{width:90})}},meetingsTable={name:"meetings",sheetName:tableLabels.meetings,key:"\
reference",prefix:"REN",columns:{reference:byAddon("Référence",text,{width:125}),title:byAnimator("Titre",text,{width:240,ifEmpty:""}),kind:byAnimator("Genre",
choice(meetingKindLabels),{width:170}),theme:byAnimator("Thème",text,{width:180}),on:byAnimator("Date",date,{width:90}),startTime:byAnimator("Début",text,{width:70}),
endTime:byAnimator("Fin",text,{width:70}),place:byAnimator("Lieu ou lien",text,{width:200}),places:byAnimator("Places",number,{width:70}),audience:byAnimator("P\
ublic visé",text,{width:180}),state:byAnimator("État",choice(meetingStateLabels),{width:150}),minutesLink:byAnimator("Compte rendu",text,{width:200}),registered:byAddon(
"Inscrits",number,{width:70}),minutes:byAnimator("Compte rendu (texte)",text,{width:260,since:5}),resources:byAnimator("Ressources jointes",texts,{width:160,since:5,
note:"Références, une par ligne : elles partent avec l’invitation et le compte rendu."})}},registrationsTable={name:"registrations",sheetName:tableLabels.registrations,
key:"reference",prefix:"INS",columns:{reference:byAddon("Référence",text,{width:125}),meetingReference:byAddon("Rencontre",text,{width:125,ifEmpty:""}),name:fromForm(
"Nom",text,{width:180,ifEmpty:""}),email:fromForm("Courriel",text,{width:200}),organisation:fromForm("Organisme",text,{width:200}),state:byAnimator("Statut",choice(
registrationStateLabels)),on:byAddon("Date",date,{width:90}),told:byAddon("Annoncé",text,{hidden:!0,since:4})}},needsTable={name:"needs",sheetName:tableLabels.
needs,key:"reference",prefix:"BES",columns:{reference:byAddon("Référence",text,{width:125}),from:fromForm("De",text,{width:200}),subject:fromForm("Sujet",text,
{width:240,ifEmpty:""}),description:fromForm("Description",text,{width:300}),kind:fromForm("Genre",choice(needKindLabels),{width:170}),state:byAnimator("Statut",
choice(needStateLabels),{width:120}),answer:byAnimator("Réponse",text,{width:260}),linkedTo:byAnimator("Lié à",text,{width:160}),email:fromForm("Courriel",text,
{width:200,since:4}),stageReference:fromForm("Stage",text,{width:125,since:4}),on:byAddon("Date",date,{width:90,since:4}),answeredOn:byAddon("Répondu le",date,
{width:90,since:4})}},contributionsTable={name:"contributions",sheetName:tableLabels.contributions,key:"reference",prefix:"CTB",columns:{reference:byAddon("Réfé\
rence",text,{width:125}),on:byAddon("Date",date,{width:90,ifEmpty:""}),kind:fromForm("Nature",choice(contributionLabels),{width:220,ifEmpty:"need"}),organisation:fromForm(
"Établissement ou organisme",text,{width:220}),schoolUai:fromForm("UAI",text,{width:90}),name:fromForm("Nom",text,{width:160}),email:fromForm("Courriel",text,{
width:200}),phone:fromForm("Téléphone",text),about:byAddon("Fiche",text,{width:125}),requestReference:fromForm("Demande aidée",text,{width:125}),contactedOn:fromForm(
"Contactée le",date,{width:90}),result:fromForm("Réponse de l’entreprise",choice(approachLabels),{width:140}),outcome:byAddon("Suite donnée",choice(contributionOutcomeLabels),
{width:180}),word:fromForm("Mot",text,{width:260}),toCheck:byAddon("À vérifier",text,{width:240}),isSettled:byAnimator("Traité",checkbox,{width:70,note:"Coch\
ée : vous avez traité cette contribution ; elle n’est plus dans « Aujourd’hui »."}),originKey:byAddon("Clé d’origine",text,{hidden:!0})}},statusTones={
new:"look","to-complete":"look",searching:"going",proposed:"waiting",placed:"done","convention-pending":"done","convention-signed":"done","in-progress":"done",finished:"\
done",cancelled:"stopped",unplaced:"stopped",interrupted:"stopped","to-check":"look",available:"done","partly-taken":"done",full:"stopped",suspended:"stopped",expired:"\
stopped",withdrawn:"stopped","to-send":"waiting",sent:"waiting",reminded:"waiting",accepted:"done",confirmed:"done",declined:"stopped",unanswered:"look","to-rev\
iew":"look",queued:"waiting",sending:"look",failed:"look",skipped:"stopped"},tonesOf=$=>Object.fromEntries(Object.keys($).map(T=>[$[T],statusTones[T]])),NO_VALUE=NaN,
MESSAGE_STATUSES=["to-review","queued","sending","sent","failed","skipped","cancelled"],UNSENT_MESSAGE_STATUSES=["to-review","queued"],MESSAGE_LIFECYCLE={statuses:MESSAGE_STATUSES,
transitions:[{event:"queued",from:["to-review"],to:"queued",guards:["has-address"],byHand:!0},{event:"sending-started",from:["queued"],to:"sending"},{event:"sen\
t",from:["sending"],to:"sent",effects:["keep-fingerprint","note-departure"]},{event:"confirmed-sent",from:["sending"],to:"sent",effects:["keep-fingerprint","not\
e-departure"],byHand:!0},{event:"bounced",from:["sent"],to:"failed",effects:["note-return"],byHand:!0},{event:"put-back",from:["sending"],to:"queued"},{event:"r\
etried",from:["sending","failed"],to:"queued",guards:["has-address","has-text"],byHand:!0},{event:"failed",from:["queued","sending"],to:"failed"},{event:"skippe\
d",from:["to-review","queued","failed"],to:"skipped",effects:["drop-text"]},{event:"cancelled",from:["to-review","queued","failed"],to:"cancelled",effects:["dro\
p-text"],byHand:!0}]},REMINDER_TEMPLATES=["proposition-reminder","proposition-last-reminder","search-goes-on","convention-reminder","convention-last-reminder","\
stage-eve","mid-stage","review-host","review-teacher","review-reminder-host","review-reminder-teacher","weekly-digest","network-call","bringer-thanks","meeting-\
reminder"],TEMPLATE_CODES=["request-received","request-to-complete","proposition","agreement-teacher","agreement-host","host-not-needed","offer-received","answe\
r-too-late","answer-noted","other-dates-question","other-public-question","follow-up-noted","review-noted","contribution-received","correction-noted","correctio\
n-link","concession-question","plan-shared","host-withdrawn","reserved-asked","request-cancelled","request-unplaced","request-reopened","morning-report","pool-c\
all","need-answered","sector-needs","meeting-invitation","meeting-news","meeting-minutes","meeting-attestation","resource-list","handover",...REMINDER_TEMPLATES],
isReminder=$=>REMINDER_TEMPLATES.includes($),isDoubtful=({status:$,error:T})=>$==="sending"&&T!==void 0,UNFINISHED_MESSAGE_STATUSES=[...UNSENT_MESSAGE_STATUSES,
"sending","failed"],isInHand=$=>UNSENT_MESSAGE_STATUSES.includes($.status)||$.status==="failed"||isDoubtful($),TO_TEACHERS=["request-received","request-to-compl\
ete","agreement-teacher","host-withdrawn","request-cancelled","request-unplaced","request-reopened","concession-question","search-goes-on","convention-reminder",
"convention-last-reminder","review-teacher","review-reminder-teacher"],templateKey=($,T)=>T==="training"?$:`${$}.${T}`,REQUEST_TYPES=["observation-4e","observat\
ion-3e","prepa-segpa","observation-2de","pfmp","bts","apprenticeship","other"],REQUEST_TYPE_RULES={"observation-4e":{public:"college",needsTraining:!1,levels:["\
4e"],usualMaxDays:5},"observation-3e":{public:"college",needsTraining:!1,levels:["3e","3e-prepa-metiers","3e-segpa","ulis"],usualMaxDays:5},"prepa-segpa":{public:"\
college",needsTraining:!1,levels:["3e-prepa-metiers","3e-segpa","4e","ulis"],usualMaxDays:30},"observation-2de":{public:"seconde",needsTraining:!1,levels:["2de-\
gt"],usualMaxDays:10},pfmp:{public:"pfmp",needsTraining:!0,levels:["2de-pro","1re-pro","terminale-pro","cap-1","cap-2","cap-1-an","cap-3-ans","bma","cs","ulis"],
usualMaxDays:60},bts:{public:"bts",needsTraining:!0,levels:["bts-1","bts-2","dn-made"],usualMaxDays:90},apprenticeship:{public:"apprentice",needsTraining:!0,levels:[
"apprentissage"]},other:{public:"other",needsTraining:!1,levels:["4e","3e","2de-gt","2de-pro","1re-pro","terminale-pro","fcil"],usualMaxDays:5}},PUBLIC_WORDINGS=[
"training","observation","apprenticeship"],WORDING_OF={college:"observation",seconde:"observation",other:"observation",pfmp:"training",bts:"training",apprentice:"\
apprenticeship"},wordingOf=$=>$===void 0?"training":WORDING_OF[REQUEST_TYPE_RULES[$].public],schoolSectorLabels={public:"Public",private:"Privé"},regulatedWorkLabels={
yes:"Oui",no:"Non",depends:"Selon le poste"},ruleEffectLabels={blocks:"Bloque",warns:"Avertit"},templateLabels={"request-received":"Accusé de réception d’une de\
mande","request-to-complete":"Demande à compléter",proposition:"Proposition à l’organisme d’accueil","agreement-teacher":"Accord : à l’établissement",
"agreement-host":"Accord : à l’organisme d’accueil","host-not-needed":"Organisme d’accueil non retenu","offer-received":"Accusé de réception d’une offre",
"answer-too-late":"Réponse arrivée trop tard","other-dates-question":"Question à l’enseignant : autres dates","other-public-question":"Question à l’enseign\
ant : autre public","follow-up-noted":"Nouvelles bien reçues, à l’enseignant","review-noted":"Bilan bien reçu","contribution-received":"Contribution bien r\
eçue","correction-noted":"Correction bien reçue, à son auteur","correction-link":"Lien de correction","answer-noted":"Réponse bien reçue, à l’organisme d’acc\
ueil","host-withdrawn":"Désistement de l’organisme, à l’enseignant","reserved-asked":"Organisme réservé sollicité, à l’établissement","request-canc\
elled":"Demande close, à l’enseignant","request-unplaced":"Recherche arrêtée sans solution, à l’enseignant","request-reopened":"Recherche reprise, à l’e\
nseignant","morning-report":"Accusé du matin, à l’animateur","pool-call":"Relance du vivier, à l’organisme d’accueil","proposition-reminder":"Relance d\
’une proposition (J+3)","proposition-last-reminder":"Dernière relance d’une proposition (J+7)","search-goes-on":"Pas encore de solution, à l’enseignant",
"convention-reminder":"Convention non revenue, premier rappel","convention-last-reminder":"Convention non revenue, dernier rappel","stage-eve":"Veille du stage \
et kit du tuteur","mid-stage":"Milieu du stage, à l’organisme d’accueil","review-host":"Bilan : à l’organisme d’accueil","review-teacher":"Bilan : à l\
’enseignant","review-reminder-host":"Rappel du bilan : à l’organisme d’accueil","review-reminder-teacher":"Rappel du bilan : à l’enseignant","weekly-d\
igest":"Point hebdomadaire, à l’établissement","concession-question":"Question à l’enseignant : ce qui aiderait","plan-shared":"Plan envisagé, à l’établi\
ssement","need-answered":"Réponse à un besoin","sector-needs":"Ce que cherchent les établissements, aux entreprises","meeting-invitation":"Invitation à une r\
encontre","meeting-news":"Du nouveau pour une rencontre, aux inscrits","meeting-reminder":"Rappel d’une rencontre, aux inscrits","meeting-minutes":"Compte ren\
du d’une rencontre, aux présents","meeting-attestation":"Attestation de formation, aux tuteurs","resource-list":"Ressources du réseau",handover:"Passation, \
au réseau","network-call":"Appel au réseau","bringer-thanks":"Merci à qui a fait connaître l’entreprise"},publicWordingLabels={training:"PFMP et BTS",observation:"\
Observation",apprenticeship:"Apprentissage"},templateKeyLabels=Object.fromEntries(TEMPLATE_CODES.flatMap($=>PUBLIC_WORDINGS.map(T=>[templateKey($,T),T==="traini\
ng"?templateLabels[$]:`${templateLabels[$]} – ${publicWordingLabels[T]}`]))),messagesTable={name:"messages",sheetName:tableLabels.messages,key:"reference",prefix:"\
MSG",frozenColumns:1,columns:{reference:byAddon("Référence",text,{width:125}),status:byAnimator("Statut",choice(messageStatusLabels),{tones:tonesOf(messageStatusLabels),
width:110,ifEmpty:"to-review"}),template:byAddon("Modèle",choice(templateLabels),{width:200,ifEmpty:"proposition"}),about:byAddon("Objet lié",text,{width:125,
ifEmpty:""}),to:byAddon("Destinataire",text,{width:200,ifEmpty:""}),cc:byAddon("Copie",text,{width:160}),subject:byAddon("Objet",text,{width:320,ifEmpty:""}),body:byAddon(
"Texte",text,{width:320,ifEmpty:"",note:"Gardé jusqu’au départ, puis remplacé par une empreinte."}),createdAt:byAddon("Créé le",instant,{width:130,ifEmpty:""}),
sendAfter:byAddon("À envoyer après",instant,{width:130}),sentAt:byAddon("Envoyé le",instant,{width:130}),attempts:byAddon("Essais",number,{width:60,ifEmpty:0}),
error:byAddon("Erreur",text,{width:240}),isTrial:byAddon("Essai",checkbox,{width:60,since:2,note:"Cochée : envoyé pendant l’essai, à vous seul."}),senderName:byAddon(
"Expéditeur",text,{width:160,since:3}),covers:byAddon("Lignes",text,{hidden:!0}),key:byAddon("Clé",text,{hidden:!0,ifEmpty:""}),recordedStatus:byAddon("Statut\
 enregistré",choice(messageStatusLabels),{hidden:!0})}},templatesTable={name:"templates",sheetName:tableLabels.templates,key:"code",columns:{code:byAddon("Code",
key(templateKeyLabels),{width:240}),title:byAddon("Titre",text,{width:240,ifEmpty:""}),subject:byAnimator("Objet",text,{width:320,ifEmpty:""}),body:byAnimator("\
Corps",text,{width:480,ifEmpty:""}),isActive:byAnimator("Actif",checkbox,{width:60,ifEmpty:!0}),variables:byAddon("Variables",text,{width:320})}},rulesTable={name:"\
rules",sheetName:tableLabels.rules,key:"code",columns:{code:byAddon("Code",key(ruleCodeLabels),{width:240}),label:byAnimator("Libellé",text,{width:300,ifEmpty:""}),
appliesTo:byAnimator("S’applique à",text,{width:160,ifEmpty:""}),value:byAnimator("Valeur",number,{width:80,ifEmpty:NO_VALUE}),unit:byAnimator("Unité",text,
{width:100,ifEmpty:""}),effect:byAnimator("Effet",choice(ruleEffectLabels),{width:80,ifEmpty:"warns"}),validFrom:byAnimator("Valable du",date,{width:90}),validUntil:byAnimator(
"Valable au",date,{width:90}),source:byAnimator("Source",text,{width:260,ifEmpty:""})}},settingsTable={name:"settings",sheetName:tableLabels.settings,key:"key",
columns:{key:byAddon("Clé",key(settingLabels),{width:240}),value:byAnimator("Valeur",text,{width:260,ifEmpty:""}),schoolYear:byAnimator("Année scolaire",number,
{width:100}),explanation:byAddon("Explication",text,{width:480})}},yearsTable={name:"years",sheetName:tableLabels.years,key:"key",columns:{schoolYear:byAddon("A\
nnée scolaire",text,{width:110,ifEmpty:""}),indicator:byAddon("Indicateur",choice(yearIndicatorLabels),{width:260,ifEmpty:"requests"}),group:byAddon("Groupe",text,
{width:280}),count:byAddon("Nombre",number,{width:80,ifEmpty:0}),key:byAddon("Clé",text,{hidden:!0,ifEmpty:""})}},journalTable={name:"journal",sheetName:tableLabels.
journal,key:"key",presentBy:"at",columns:{at:byAddon("Date",instant,{width:130,ifEmpty:""}),actor:byAddon("Acteur",text,{width:160,ifEmpty:""}),action:byAddon("\
Action",text,{width:220,ifEmpty:""}),object:byAddon("Objet",text,{width:120,ifEmpty:""}),reference:byAddon("Référence",text,{width:125,ifEmpty:""}),before:byAddon(
"Avant",text,{width:160}),after:byAddon("Après",text,{width:160}),reason:byAddon("Motif",text,{width:260}),key:byAddon("Clé",text,{hidden:!0})}},schoolYearOf=$=>Number(
$.slice(0,4))-($.slice(5)<"09-01"?1:0),schoolYearSpan=$=>({startsOn:`${$}-09-01`,endsOn:`${$+1}-08-31`}),speaksOfNextYear=$=>$.slice(5)>="05-01"&&$.slice(5)<"09\
-01";function openYear($){const T=schoolYearOf($);return{first:schoolYearSpan(T).startsOn,last:schoolYearSpan(speaksOfNextYear($)?T+1:T).endsOn}}var Tokens=class{constructor($){
this.tokens=$}get length(){return this.tokens.length}at($){return this.tokens[$]}is($,...T){const q=this.tokens[$];return q!==void 0&&T.includes(q.kind)}skip($,...T){
const q=T.length===0?["glue"]:T;let W=$;for(;this.is(W,...q);)W+=1;return W}beginsWithYes($){return this.tokens.slice($,this.skip($)).some(({isYes:T})=>T===!0)}skipGlue($,T){
let q=$;for(;this.is(q,"glue")&&this.tokens[q].value>=T;)q+=1;return q}},weeksOf=({days:$})=>$===void 0?[]:weeksBetween($.first,$.last),isWithin=($,T)=>$.every(
q=>T.includes(q));function kindOf({phrase:{meaning:$}}){if(!($.kind!=="span"||$.first.kind!==$.last.kind))return $.first.kind}function areAtOdds($,T){const[q,W]=[
weeksOf($),weeksOf(T)],K=[kindOf($),kindOf(T)];return K.includes("week")&&K.includes("day")?!isWithin(q,W)&&!isWithin(W,q):$.days!==void 0&&T.days!==void 0&&addDays(
$.days.last,1)<T.days.first&&K.every(J=>J==="month")}function doubtfulSpans($,T){const q=new Set;return $.forEach((W,K)=>{const Y=weeksOf(W),J=$.filter(X=>X!==W&&
weeksOf(X).length<Y.length&&isWithin(weeksOf(X),Y));isWithin(Y,J.flatMap(weeksOf))||J.forEach(X=>q.add(X));const Q=$[K+1];Q!==void 0&&T(W,Q)&&areAtOdds(W,Q)&&q.
add(W).add(Q)}),[...q].filter(({days:W})=>W!==void 0)}var LEADING=["glue","to","number"];function leftOverOf($,T,q){const W=[];for(let K=0;K<T.length;K+=1){if(q[K]!==
"unused")continue;let Y=K;for(;Y>0&&q[Y-1]==="quiet"&&LEADING.includes(T[Y-1].kind);)Y-=1;let J=K;const Q=X=>X<T.length&&q[X]!=="phrase"&&T[X].kind!=="stop";for(let X=K+
1;Q(X);X+=1)q[X]==="unused"&&(J=X);W.push($.slice(T[Y].start,T[J].end).replace(/^[:\s]+/,"").trim()),K=J}return W}var dayOf=($,T,q)=>{const W=`${$}-${twoDigits(
T)}-${twoDigits(q)}`;return isIsoDate(W)?W:void 0},lastOfMonth=($,T)=>addDays(`${addDays(`${$}-${twoDigits(T)}-28`,4).slice(0,8)}01`,-1),PARTS={start:[1,10],mid:[
11,20],end:[21,31],"first-half":[1,15],"second-half":[16,31]};function daysIn($,T,q){switch($.kind){case"today":return{first:q,last:q};case"day":{const W=dayOf(
T,$.month,$.date);return W===void 0?void 0:{first:W,last:W}}case"week-of":{const W=dayOf(T,$.month,$.date);return W===void 0?void 0:{first:mondayOf(W),last:addDays(
mondayOf(W),6)}}case"week":{const W=`${T}-S${twoDigits($.number)}`;return $.number<1||$.number>53||weekOf(mondayOfWeek(W))!==W?void 0:{first:mondayOfWeek(W),last:addDays(
mondayOfWeek(W),6)}}case"month":{const W=lastOfMonth(T,$.month);if($.part===void 0)return{first:`${W.slice(0,8)}01`,last:W};const[K,Y]=PARTS[$.part];return{first:`${W.
slice(0,8)}${twoDigits(K)}`,last:Y===31?W:`${W.slice(0,8)}${twoDigits(Y)}`}}case"nth-week":return nthWeek($,T)}}function nthWeek({nth:$,count:T,month:q},W){const[
K,Y]=[dayOf(W,q,1),lastOfMonth(W,q)],J=dayOfWeek(K)<=3?mondayOf(K):addDays(mondayOf(K),7),Q=dayOfWeek(Y)>=3?mondayOf(Y):addDays(mondayOf(Y),-7),X=$<0?addDays(Q,
-7*(T-1)):addDays(J,7*($-1)),Z=addDays(X,7*T-1);if(addDays(X,2)<K||addDays(Z,-4)>Y)return;const ee=$<0?dayOfWeek(Y)<5:dayOfWeek(K)>1&&dayOfWeek(K)<6;return{first:X,
last:Z,isDoubtful:ee}}var YEARS_AROUND=[-1,0,1,2,3],occurrences=($,T,q)=>YEARS_AROUND.flatMap(W=>daysIn($,Number(T.slice(0,4))+W,q)??[]);function notOver($,T,q){
const W=yearOf($);return W!==void 0?daysIn($,W,q):occurrences($,T,q).find(K=>K.last>=T)}function begunBy($,T,q){const W=yearOf($);return W!==void 0?daysIn($,W,q):
occurrences($,T,q).filter(K=>K.first<=T).pop()}var yearOf=$=>"year"in $?$.year:void 0,isRightWeekday=($,T)=>$.kind!=="day"||$.weekday===void 0||dayOfWeek(T.first)===
$.weekday,MIDDLE="15",middleOr=($,T,q)=>$.kind==="month"&&$.part==="mid"?`${T.first.slice(0,8)}${MIDDLE}`:q,fromOf=($,T)=>middleOr($,T,T.first),untilOf=($,T)=>middleOr(
$,T,T.last),LONGEST_OVER_SUMMER=280,LONGEST=740,OUT_OF_ORDER=180,LONG_ENOUGH=14,MOST_PASSED=.75,FARTHEST=3*366;function placePhrases($,T){const q=[];return $.forEach(
(W,K)=>{const Y=Z=>Z.sentence===W.sentence&&Z.isException===W.isException,J=q[K-1],Q=J&&Y(J.phrase)&&saysYear(J)?J.days?.first:void 0,X=$.slice(K+1).find(Z=>Y(Z)&&
explicitYear(Z)!==void 0);q.push({phrase:W,days:possible(placeOne(W,T,Q,X&&placeOne(X,T)?.last),W,T)})}),q.map((W,K)=>isOutOfOrder(W,q[K+1])?{...W,days:{...W.days,
isDoubtful:!0}}:W)}function isOutOfOrder($,T){return $.days===void 0||T?.days===void 0||T.phrase.sentence!==$.phrase.sentence?!1:[$,T].every(W=>W.phrase.meaning.
kind==="span"&&!saysYear(W))&&daysBetween(T.days.first,$.days.first)>OUT_OF_ORDER}function explicitYear({meaning:$}){return $.kind==="span"?yearOf($.last)??yearOf(
$.first):$.kind==="from"||$.kind==="until"?yearOf($.point):void 0}var saysYear=$=>explicitYear($.phrase)!==void 0;function placeOne({meaning:$},{today:T,from:q},W,K){
switch($.kind){case"span":{const{first:Y,last:J}=$,Q=yearOf(Y),X=Q!==void 0&&yearOf(J)===void 0?notOver(J,daysIn(Y,Q,T)?.first??q,T):W===void 0&&K!==void 0?begunBy(
J,K,T):notOver(J,W??q,T);if(X===void 0)return;const Z=Y===J?X:begunBy(Y,X.last,T);if(Z===void 0||!isRightWeekday(Y,Z)||!isRightWeekday(J,X))return;const ee=Y!==
J,te=Z.isDoubtful===!0||X.isDoubtful===!0;return{first:ee?fromOf(Y,Z):Z.first,last:ee?untilOf(J,X):X.last,isDoubtful:te}}case"from":{const Y=notOver($.point,q,T);
if(Y===void 0||!isRightWeekday($.point,Y))return;const J=$.isAfter?addDays(untilOf($.point,Y),1):fromOf($.point,Y);return{first:J,last:schoolYearSpan(schoolYearOf(
J<q?q:J)).endsOn,isDoubtful:Y.isDoubtful}}case"until":{const Y=notOver($.point,q,T);return Y===void 0||!isRightWeekday($.point,Y)?void 0:{first:q,last:$.isBefore?
beforeOf($.point,Y):untilOf($.point,Y),isDoubtful:Y.isDoubtful}}case"school-year":{const{startsOn:Y,endsOn:J}=schoolYearSpan($.year);return{first:Y,last:J}}default:
return}}var beforeOf=($,T)=>$.kind==="month"&&$.part==="end"?T.last:addDays(fromOf($,T),-1);function possible($,T,{today:q}){if($===void 0||$.last<$.first)return;
const W=daysBetween($.first,$.last),K=Math.abs(daysBetween(q,$.first))>FARTHEST||Math.abs(daysBetween(q,$.last))>FARTHEST,Y=schoolYearOf($.first)!==schoolYearOf(
$.last);if(K||W>LONGEST)return;const J=T.meaning.kind==="span"&&explicitYear(T)===void 0,Q=J&&W>=LONG_ENOUGH&&daysBetween($.first,q)>MOST_PASSED*W,X=daysBetween(
$.first,$.last)<2&&dayOfWeek($.first)>5&&dayOfWeek($.last)>5;return Q||X?{...$,isDoubtful:!0}:Y&&W>LONGEST_OVER_SUMMER&&J?void 0:$}var MONTH_PARTS=["start","mid",
"end"],UNITS=["day","week","month"],MONTHS2=[["janvier","janv","jan"],["fevrier","fevr","fev"],["mars"],["avril","avr"],["mai"],["juin"],["juillet","juil","jul"],
["aout"],["septembre","sept","sep"],["octobre","oct"],["novembre","nov"],["decembre","dec"]],WEEKDAYS2=[["lundi","lun"],["mardi","mar"],["mercredi","mer"],["jeu\
di","jeu"],["vendredi","ven"],["samedi","sam"],["dimanche","dim"]],NUMBERS=[[1,"un"],[1,"une"],[2,"deux"],[3,"trois"],[4,"quatre"],[5,"cinq"],[6,"six"],[8,"huit"],
[10,"dix"],[12,"douze"],[15,"quinze"]],ORDINALS=[[1,["premier","premiere","premieres","premiers"]],[2,["deuxieme","second","seconde"]],[3,["troisieme"]],[4,["qu\
atrieme"]],[-1,["dernier","derniere","dernieres","derniers"]]],PHRASES={"all-year":["toute l annee scolaire","toute l annee","tout l annee","toute annee","a l a\
nnee","l annee entiere","annee entiere","annee complete","n importe quand","nimporte quand","n importe quelle semaine","n importe quelle periode","n importe que\
lle date","n importe quel moment","a n importe quel moment","a tout moment","tout le temps","toutes periodes","toute periode","toutes les periodes","toutes date\
s","toutes les dates","sans restriction","pas de restriction","aucune restriction","peu importe"],"school-year":["annee scolaire","l annee scolaire"],except:["a\
 l exception de","a l exception du","a l exception des","a l exception d","a l exclusion de","a l exclusion du","a l exclusion des","en dehors de","en dehors du",
"en dehors des","sauf","hors","hormis","excepte","exceptee","exceptes","exceptees","mais pas","et pas","pas","ni","ferme","fermes","fermee","fermeture","fermetu\
re annuelle","indisponible","indisponibles","pas disponible","pas disponibles","non disponible","pas possible","pas de stage","pas de stages","pas de stagiaire",
"pas de stagiaires","pas d accueil","sauf pendant","ne sommes pas disponibles","ne sommes pas ouverts"],from:["a partir","a compter","des*","depuis","pas avant",
"au plus tot"],until:["jusqu a","jusqu au","jusqu aux","jusqu en","jusque","jusqu","jusqua","jusquau","jusquen","jusqu a la","au plus tard","pas apres"],before:[
"avant"],after:["apres"],between:["entre"],to:["a","au","aux"],and:["et","ou","puis","ainsi que","et / ou","et aussi","ou bien",",","+","&"],slash:["/"],stop:["\
;",".",`
`,"!","(",")","mais"],fortnight:["quinzaine"],per:["par"],today:["maintenant","aujourd hui","a present","ce jour"],glue:["l","de","du","d","des","en","pour","pe\
ndant","durant","sur","au cours","courant",'"',"au mois","nous sommes","nous","stage","stages","periode","periodes","date","dates","bonjour","bonsoir","merci","\
cordialement","inclus","inclue","incluse","compris","comprise","entier","c est","tout le mois","stage de seconde","stages de seconde","des stagiaires","les stag\
iaires","un stagiaire","des eleves","les eleves","un eleve"],unknown:["si possible","de preference","pas de preference","y compris","pas mal","des que possible",
"des* que possible","au cas par cas","d affilee"]},YES=["nous accueillons","accueil","accueillons","accueille","j accueille","disponible","disponibles","dispo",
"disponibilite","disponibilites","ouvert","ouverts","possible","possibles","oui","ok","d accord","seulement","uniquement","exclusivement"],WEEK_WORDS={s:!1,w:!1,
sem:!1,semaine:!1,week:!1,semaone:!1,semaien:!1,seamine:!1,weeks:!0,sems:!0,semaines:!0,semaiens:!0,seamines:!0},EACH_OF=1,ARTICLE=1,NUMBER_SIGN=2,all=($,T)=>$.
map(q=>[q,T]),entries=[...Object.entries(PHRASES).flatMap(([$,T])=>all(T??[],{kind:$,value:0})),...all(YES,{kind:"glue",value:0,isYes:!0}),...MONTHS2.flatMap(($,T)=>all(
$,{kind:"month",value:T+1})),...WEEKDAYS2.flatMap(($,T)=>all($,{kind:"weekday",value:T+1})),...NUMBERS.flatMap(([$,T])=>all([T],{kind:"number",value:$,isWord:!0})),
...ORDINALS.flatMap(([$,T])=>all(T,{kind:"ordinal",value:$})),...Object.entries(WEEK_WORDS).flatMap(([$,T])=>all([$],{kind:"week-word",value:0,isPlural:T})),...[
"debut","mi","fin"].flatMap(($,T)=>all([$],{kind:"part",value:T})),["milieu",{kind:"part",value:MONTH_PARTS.indexOf("mid")}],["mi -",{kind:"part",value:MONTH_PARTS.
indexOf("mid")}],...all(["toutes les semaines","toute les semaines","toutes semaines","tous les mois"],{kind:"all-year",value:EACH_OF}),...all(["le","la","les"],
{kind:"glue",value:ARTICLE}),...all(["n","°","no","num","numero",":"],{kind:"glue",value:NUMBER_SIGN}),["jour",{kind:"unit",value:0}],["jours",{kind:"unit",value:0}],
["mois",{kind:"unit",value:2}],...all(["-",">","→","- >"],{kind:"to",value:0})],MEANINGS=new Map(entries),WHOLE_NAMES=[...MONTHS2,...WEEKDAYS2].map(([$])=>$).
concat("semaine","semaines","week","weeks"),isCutShort=$=>!WHOLE_NAMES.includes($),LONGEST_PHRASE=Math.max(...entries.map(([$])=>$.split(" ").length));function meaningOf($){
const T=MEANINGS.get($);if(T!==void 0||$.includes(" ")||$.length<6)return T;const q=MONTHS2.findIndex(([W])=>W.length>=6&&isOneSlipFrom($,W));return q<0?void 0:
{kind:"month",value:q+1}}function isOneSlipFrom($,T){if(Math.abs($.length-T.length)>1)return!1;let q=0;for(;q<Math.min($.length,T.length)&&$[q]===T[q];)q+=1;const[
W,K]=[$.slice(q),T.slice(q)];return W.slice(1)===K.slice(1)||W===K.slice(1)||W.slice(1)===K||W.slice(2)===K.slice(2)&&W[0]===K[1]&&W[1]===K[0]}var yearAfter=($,T)=>{
const q=$.skip(T);return $.is(q,"year")?{value:$.at(q).value,next:q+1}:{value:void 0,next:T}},isFigures=$=>$?.kind==="number"&&$.isWord!==!0;function readLooseDay($,T){
let q=$.skip(T);const W=$.is(q,"weekday")?$.at(q).value:void 0;W!==void 0&&(q=$.skip(q+1));const K=$.at(q);if(K?.kind==="date")return{value:{date:K.value,month:K.
month,year:K.year,weekday:W},next:q+1};const Y=K?.kind==="ordinal"&&K.value===1;if(K===void 0||!(Y||isFigures(K)&&K.value>=1&&K.value<=31))return;const J=$.skip(
q+1),Q=$.at(J);if(Q?.kind!=="month")return{value:{date:K.value,weekday:W},next:q+1};const X=yearAfter($,J+1);return{value:{date:K.value,month:Q.value,year:X.value,
weekday:W},next:X.next}}function readMonth($,T){let q=$.skip(T);const W=$.at(q)?.kind==="part"?MONTH_PARTS[$.at(q).value]:void 0;W!==void 0&&(q=$.skip(q+1));const K=$.
at(q);if(K?.kind!=="month")return;const Y=yearAfter($,q+1);return{value:{kind:"month",month:K.value,part:W,year:Y.value},next:Y.next}}function readWeek($,T){const q=$.
skip(T),W=$.at(q);if(W?.kind!=="week-word")return;if(W.year!==void 0)return{value:{kind:"week",number:W.value,year:W.year},next:q+1};const K=$.skipGlue(q+1,NUMBER_SIGN),
Y=$.at(K);if(!isFigures(Y)||$.is($.skip(K+1),"month"))return;const J=yearAfter($,K+1);return{value:{kind:"week",number:Y.value,year:J.value},next:J.next}}function isCountedThing($,T){
const q=$.at(T+1);return q?.kind==="week-word"?q.year===void 0&&!$.is(T+2,"number"):q!==void 0&&["month","unit","unknown","hour"].includes(q.kind)}function readWeekOf($,T){
const q=$.skip(T);if(!$.is(q,"week-word")||$.at(q).year!==void 0)return;const W=readLooseDay($,q+1);if(!(W===void 0||W.value.month===void 0))return{value:{...W.
value,kind:"week-of",month:W.value.month},next:W.next}}var COUNTED_MONTH_WEEKS=4;function readPartsOfMonth($,T,q){let W=$.skip(T),K=1;$.is(W,"number")&&$.is($.skip(
W+1),"ordinal")&&(K=$.at(W).value,W=$.skip(W+1));const Y=[];for(;$.is(W,"ordinal");){Y.push($.at(W).value);const ie=$.skip(W+1,"and","glue");W=$.is(ie,"ordinal")?
ie:W+1}const J=$.at(W),Q=J?.kind==="fortnight";if(Y.length===0||!Q&&(J?.kind!=="week-word"||J.year!==void 0))return;const[X,Z]=Q?[2,1]:[5,COUNTED_MONTH_WEEKS];if(!(Y.
every(ie=>ie!==0&&ie<=X)&&K>=1&&K<=Z)||K>1&&(Y.length>1||Y[0]>1)||Q&&Y.includes(-1))return;const te=$.skip(W+1),ne=$.is(te,"month")?$.at(te).value:void 0,re=q?.
kind==="month"?q:void 0,se=ne??re?.month;if(se===void 0)return;const oe=ne===void 0?{value:re?.year,next:W+1}:yearAfter($,te+1);return{value:Y.map(ie=>Q?{kind:"\
month",month:se,part:ie===1?"first-half":"second-half",year:oe.value}:{kind:"nth-week",nth:ie,count:K,month:se,year:oe.value}),next:oe.next}}function readPartOfMonth($,T){
const q=readPartsOfMonth($,T);return q?.value.length===1?{value:q.value[0],next:q.next}:void 0}function readPoint($,T){const q=$.skip(T);if($.is(q,"today"))return{
value:{kind:"today"},next:q+1};const W=readLooseDay($,q);return W?.value.month!==void 0?{value:{...W.value,kind:"day",month:W.value.month},next:W.next}:readPartOfMonth(
$,q)??readWeekOf($,q)??readWeek($,q)??readMonth($,q)}var MOST_NTH=5,LONGEST_LETTER=2;function readNumbers($,T){const q=[];let W=!1;for(let K=T;;){const Y=$.is(K,
"week-word")?$.at(K):void 0;if(Y===void 0&&q.length===0||Y?.year!==void 0)return;const J=$.skipGlue(Y===void 0?K:K+1,ARTICLE),Q=$.at(J);if(!isFigures(Q))return;
if(q.push(Q.value),$.is($.skip(J+1),"month"))return{values:q,isRange:W,next:J+1};if(!$.is(J+1,"and","to"))return;W||(W=$.is(J+1,"to")),K=$.skip(J+2,"to")}}function readNumberedWeeks($,T){
const q=$.at(T),W=readNumbers($,T);if(q===void 0||W===void 0)return;const{values:K,isRange:Y}=W,J=K.every(te=>te>=1&&te<=MOST_NTH),Q=q.end-q.start<=LONGEST_LETTER;
if(!J&&K.length>1&&(!Y||Q))return;const X=$.skip(W.next),Z=yearAfter($,X+1);return!J||Y||X===W.next?{value:[{kind:"unclear"}],next:Z.next}:{value:K.map(te=>{const ne={
kind:"nth-week",nth:te,count:1,month:$.at(X).value,year:Z.value};return{kind:"span",first:ne,last:ne}}),next:Z.next}}var span=($,T=$)=>({kind:"span",first:$,last:T}),
one=$=>$&&{value:[span($.value)],next:$.next},all2=$=>$&&{value:$.value.map(T=>span(T)),next:$.next};function readBetween($,T){if(!$.is(T,"between"))return;const q=readLooseDay(
$,T+1);if(q!==void 0&&$.is(q.next,"and","to")){const Y=readLooseDay($,q.next+1),J=Y&&completed([[q.value,Y.value]]);if(J)return{value:J,next:Y.next}}const W=readPoint(
$,T+1);if(W===void 0||!$.is(W.next,"and","to"))return;const K=readPoint($,W.next+1);return K&&{value:[span(W.value,K.value)],next:K.next}}function readDays($,T,q){
const W=[];for(let K=T;;){const Y=readLooseDay($,K);if(Y===void 0)return;const J=te=>te?.value.year!==void 0,X=$.is(Y.next,"slash")&&J(Y)&&J(readLooseDay($,Y.next+
1))||$.is(Y.next,"to","until"),Z=X?readLooseDay($,$.skip(Y.next+1,"glue","to")):void 0;if(X&&Z===void 0&&readPoint($,$.skip(Y.next+1,"glue","to")))return;W.push(
[Y.value,Z?.value??Y.value]);const ee=Z??Y;if(ee.value.month!==void 0||Z!==void 0&&Y.value.month!==void 0&&!isCountedThing($,Z.next-1)){const te=completed(W,q);
return te&&{value:te,next:ee.next}}if(!$.is(ee.next,"and")||$.beginsWithYes(ee.next+1))return;K=$.skip(ee.next,"and","glue")}}function completed($,T=!1){const[{
month:q,year:W},{month:K=q,year:Y=W}]=$[$.length-1];if(K===void 0)return;const J=[];for(const[Q,X]of $){if((Q.month===void 0||X.month===void 0)&&X.date<Q.date)return;
const Z={...X,month:X.month??K,year:X.year??(X.month===void 0?Y:void 0)},ee=Q.month===void 0?{...Q,month:Z.month,year:Z.year}:{...Q,month:Q.month},te=span({...Z,
kind:T?"week-of":"day"});J.push(Q===X?te:span({...ee,kind:"day"},{...Z,kind:"day"}))}return J}function readWeeks($,T,q){const W=[],K=X=>{const Z=readWeek($,X);if(Z)
return Z;const ee=$.skipGlue(X,ARTICLE),te=$.at(ee);if(!(!(q||Y||W.length>0)||!isFigures(te)||isCountedThing($,ee))&&readLooseDay($,ee)?.value.month===void 0)return{
value:{kind:"week",number:te.value},next:ee+1}};let Y=!1,J=T,Q=0;for(let X=T;;){Y=!1;const Z=K(X);if(Z===void 0||Z.value.kind!=="week"||$.is(X-1,"slash")&&Z.value.
number<=Q)break;Y=!0;const ee=$.skip(Z.next),te=$.is(ee,"to","until")?K($.skip(ee+1,"to")):void 0,ne=te?.value.kind==="week"?te:void 0;if(W.push(span(Z.value,ne?.
value??Z.value)),Q=ne?.value.kind==="week"?ne.value.number:Z.value.number,J=ne?.next??Z.next,X=$.skip(J,"and","slash"),$.beginsWithYes(X))break;const re=$.is(J,
"to")?K(J+1):void 0;if(re?.value.kind==="week"){if(re.value.number!==Q+1)return;X=J+1}}if(W.length!==0)return isSlashedPair($,T,J,W)?{value:[{kind:"unclear"}],next:J}:
{value:W,next:J}}function isSlashedPair($,T,q,W){const K=W.map(J=>J.kind==="span"&&J.first.kind==="week"?J.first.number:0),Y=Array.from({length:q-T},(J,Q)=>T+Q);
return K.length===2&&K[1]-K[0]>1&&Y.some(J=>$.is(J,"slash"))}function readRange($,T){const q=readPoint($,T);if(q===void 0)return;const W=q.value.kind==="today"?
void 0:one(q);if(!$.is(q.next,"to","until"))return W;const K=readPoint($,$.skip(q.next+1,"glue","to"));return K?{value:[span(q.value,K.value)],next:K.next}:W}function readMixed($,T){
const q=readWeek($,T);if(q===void 0||!$.is($.skip(q.next),"to","until"))return;const W=readPoint($,$.skip($.skip(q.next)+1,"glue","to"));return W&&W.value.kind!==
"week"?{value:[span(q.value,W.value)],next:W.next}:void 0}function readWeeksOf($,T){if(!$.is(T,"week-word")||$.at(T).year!==void 0||readWeek($,T))return $.is(T,
"week-word")&&readWeekOf($,T)?readDays($,T+1,!0):void 0;const q=readDays($,T+1,!0);if(q===void 0||$.at(T).isPlural!==!0)return q;const W=[...q.value];let K=q.next;
for(let Y=moreWeeksOf($,K);Y!==void 0;Y=moreWeeksOf($,K))W.push(...Y.value),K=Y.next;return{value:W,next:K}}var moreWeeksOf=($,T)=>$.is(T,"and")?readDays($,$.skip(
T,"and"),!0):void 0;function readDuration($,T){const q=$.at(T);if(q?.kind!=="number")return;const W=$.is(T+1,"to","and","slash")&&$.is(T+2,"number"),K=W?$.at(T+
2):q,Y=T+(W?3:1),J=$.at(Y),Q=J?.kind==="week-word"&&J.year===void 0&&!$.is($.skip(Y+1),"number");if(!(J===void 0||J.kind!=="unit"&&!Q||K.value<q.value)&&!(Q&&J.
isPlural!==K.value>1))return{value:[{kind:"duration",least:q.value,most:K.value,unit:Q?"week":UNITS[J.value]}],next:Y+1}}function readHours2($,T){if(!$.is(T,"ho\
ur"))return;let q=T+1;for(;$.is(q,"to","and","slash")&&$.is(q+1,"hour");)q+=2;const W=$.is(q+1,"week-word")&&!$.is(q+2,"number");return $.is(q,"per","slash")&&($.
is(q+1,"unit")||W)&&(q+=2),{value:[{kind:"hours"}],next:q}}function readBound($,T){const q=$.at(T)?.kind;if(q!=="from"&&q!=="until"&&q!=="before"&&q!=="after")return;
const W=readPoint($,$.skip(T+1,"glue","to"));if(W===void 0)return;if(q==="until"||q==="before")return{value:[{kind:"until",point:W.value,isBefore:q==="before"}],
next:W.next};const K=$.skip(W.next,"and","glue"),Y=q==="from"&&$.is(K,"until","to")?readPoint($,$.skip(K+1,"glue","to")):void 0;return Y?{value:[span(W.value,Y.
value)],next:Y.next}:{value:[{kind:"from",point:W.value,isAfter:q==="after"}],next:W.next}}function readSchoolYear($,T){const q=$.skip($.is(T,"school-year")?T+1:
T),[W,K]=[$.at(q),$.at(q+2)];if(!(W?.kind!=="year"||!$.is(q+1,"to","slash")||K?.kind!=="year"||K.value!==W.value+1))return{value:[{kind:"school-year",year:W.value}],
next:q+3}}function readMeanings($,T,q,W){return $.is(T,"all-year")?{value:[{kind:"all-year"}],next:T+1}:readSchoolYear($,T)??readHours2($,T)??all2(readPartsOfMonth(
$,T,W))??readDuration($,T)??readBound($,T)??readBetween($,T)??readNumberedWeeks($,T)??readWeeksOf($,T)??readDays($,T,!1)??readMixed($,T)??readWeeks($,T,q)??readRange(
$,T)}var BARE_KINDS=["number","and","to","slash","glue","stop"];function isBareList($){let T=0,q=0;for(let W=0;W<$.length;W+=1){const K=$.at(W);if(!BARE_KINDS.includes(
K.kind)||K.hasZero===!0||K.isWord===!0||K.kind==="glue"&&K.value<NUMBER_SIGN)return!1;K.kind==="number"&&(T+=1,q=Math.max(q,K.value))}return T>=2&&q>8}var isStretch=$=>$!==
void 0&&$.kind!=="duration"&&$.kind!=="hours",QUIET=["glue","and","slash","stop","to"];function readPhrases($){const T=isBareList($),q=[],W=new Array($.length).
fill("unused");let K=0,Y,J;for(let Q=0;Q<$.length;){const X=$.at(Q),Z=q[q.length-1]?.meaning;Y!==void 0&&W.slice(Y+1,Q).some(re=>re!=="quiet")&&$.beginsWithYes(
Q)&&(Y=void 0);const te=readMeanings($,Q,T,Z?.kind==="span"?Z.first:void 0);if(te!==void 0&&te.value.length>0){const re={start:Q,end:te.next,isException:Y!==void 0,
exceptAt:Y,sentence:K};q.push(...te.value.map(se=>({meaning:se,...re}))),W.fill("phrase",Q,te.next),J!==void 0&&isStretch(Z)&&isStretch(te.value[0])&&W.fill("un\
used",q[q.length-1-te.value.length].start,te.next),J=void 0,Q=te.next;continue}if(X.kind==="except"){Y=Q;const re=$.skip(Q+1,"glue","to");re<$.length&&readMeanings(
$,re,!1,Z?.kind==="span"?Z.first:void 0)!==void 0&&(W[Q]="phrase")}else X.kind==="stop"&&(Y=void 0,K+=1);X.kind==="to"&&W[Q-1]==="phrase"?J=Q:X.kind!=="glue"&&(J=
void 0),(X.kind==="number"&&X.isWord===!0&&X.value===1||QUIET.includes(X.kind))&&(W[Q]="quiet"),Q+=1}return{phrases:q,uses:W}}var ISO_DATE=/(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d])/y,
WEEK_OF_YEAR=/(20\d\d)[\s-]*[swSW]\s?(\d{1,2})(?!\d)/y,FULL_DATE=/(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/y,SHORT_DATE=/(\d{1,2})([/.])(\d{1,2})(?!\d|[/.]\d)/y,
HOUR=/(\d{1,2})(?::(\d{2})(?!\d)|\s?(?:h|H|heures?|hrs?)(?!\p{L})(?:\s?\d{2}(?!\d))?)/uy,ORDINAL=/(\d{1,2})(?:er|[e\u00e8]?re|[e\u00e8]?me|nde?|de|e)s?(?!\p{L})/iuy,
PIECE=/(\p{L}[\p{L}\p{M}]*)|(\d+)|(\n)|(\S)/uy,LEADS_TO_NUMBER=/^\.?\s*(?:n\s*[o\u00b0]?\s*)?\d/i,APOSTROPHE=/['\u2019\u2018`\u00b4\u02bc]/,DASH=/^[\u2010-\u2015\u2212]$/;
function tokenise($,T){const q=[],W=()=>q[q.length-1];let K=0;const Y=(J,Q)=>{q.push({...J,start:K,end:Q}),K=Q};for(;K<$.length;){if(/[^\S\n]/.test($[K])){K+=1;
continue}const J=K>0&&/\d/.test($[K-1]),Q=/\d/.test($[K])&&!J?readFigures($,K,W(),T):void 0;if(Q!==void 0){Y(Q.token,Q.end);continue}const X=atomsFrom($,K),Z=X[0];
if(Z===void 0)break;K=Z.start;let ee=X.length;const te=()=>X.slice(0,ee).map(le=>le.text).join(" ");for(;ee>0&&meaningOf(te())===void 0;)ee-=1;const ne=meaningOf(
te()),re=X[Math.max(0,ee-1)],se=ne??{kind:"unknown",value:0},ce=["month","week-word","weekday"].includes(se.kind)&&isCutShort(Z.text)&&$[re.end]==="."?re.end+1:
re.end,ie=se.kind==="week-word"&&Z.text.length===1&&!LEADS_TO_NUMBER.test($.slice(re.end));se.kind==="unit"&&UNITS[se.value]==="month"&&W()?.kind!=="number"?Y({
kind:"glue",value:0},re.end):ie?Y({kind:"unknown",value:0},re.end):Y(se,ce)}return q}function atomsFrom($,T){const q=[];for(let W=T;W<$.length&&q.length<LONGEST_PHRASE;){
PIECE.lastIndex=W;const K=PIECE.exec($);if(K===null){W+=1;continue}const[Y,J,Q]=K;if(Q!==void 0&&q.length>0)break;if(W+=Y.length,!(APOSTROPHE.test(Y)||/^[\u00ab\u00bb\u201c\u201d\u200b]$/.
test(Y))&&(q.push({text:J!==void 0?foldedWord(J):DASH.test(Y)?"-":Y,start:W-Y.length,end:W}),Q!==void 0))break}return q}function foldedWord($){const T=$.normalize(
"NFKD").toLowerCase(),q=T.replace(/\p{M}/gu,"");return q==="des"&&T.includes("̀")?"des*":q}var isDay=($,T)=>$>=1&&$<=31&&T>=1&&T<=12;function readFigures($,T,q,W){
const K=oe=>(oe.lastIndex=T,oe.exec($)),Y=K(ISO_DATE);if(Y)return{token:{kind:"date",value:Number(Y[3]),month:Number(Y[2]),year:Number(Y[1])},end:T+Y[0].length};
const J=K(WEEK_OF_YEAR);if(J)return{token:{kind:"week-word",value:Number(J[2]),year:Number(J[1])},end:T+J[0].length};const Q=K(FULL_DATE);if(Q){const[oe,ce,ie]=[
Number(Q[1]),Number(Q[3]),Q[4].length===2?2e3+Number(Q[4]):Number(Q[4])],le=q?.kind==="week-word"&&Q[4].length===2;if(isDay(oe,ce)&&Math.abs(ie-W)<=3&&!le)return{
token:{kind:"date",value:oe,month:ce,year:ie},end:T+Q[0].length}}const X=K(SHORT_DATE);if(X&&isDay(Number(X[1]),Number(X[3]))&&q?.kind!=="slash"){const oe=q?.kind===
"week-word"&&!X[3].startsWith("0"),ce={kind:"date",value:Number(X[1]),month:Number(X[3])};return{token:oe?{kind:"unknown",value:0}:ce,end:T+X[0].length}}const Z=K(
HOUR);if(Z)return{token:{kind:"hour",value:Number(Z[1])},end:T+Z[0].length};const ee=K(ORDINAL);if(ee)return{token:{kind:"ordinal",value:Number(ee[1])},end:T+ee[0].
length};const te=/\d+/y;te.lastIndex=T;const ne=te.exec($),re=Number(ne[0]),se=ne[0].length<=2?"number":/^20\d\d$/.test(ne[0])?"year":"unknown";return{token:{kind:se,
value:se==="unknown"?0:re,hasZero:ne[0].startsWith("0")},end:T+ne[0].length}}var LONGEST_TEXT=1e3;function readWeeks2($,{today:T,schoolYear:q}){const W=$.slice(
0,LONGEST_TEXT),K={today:T,from:q===void 0?T:`${q}-09-01`},Y=tokenise(W,Number(T.slice(0,4))),{phrases:J,uses:Q}=readPhrases(new Tokens(Y)),X=placePhrases(J,K),
Z=new Telling(W,Y,Q),ee=readOpening(X,openYear(K.from),Z),{weeks:te,isClosedSomewhere:ne}=closeWeeks(X,ee.open,T,Z);tellTheRest(X,te.length,ee.isBounded,Z);const re=$.
slice(LONGEST_TEXT).trim();return{weeks:te,isAllYear:ee.isAllYear&&!ne,...edges(te,ee.open),understood:Z.understood,leftOver:[...Z.leftOver(),...re===""?[]:[re]]}}
var Telling=class{constructor($,T,q){this.text=$,this.tokens=T,this.understood=[],this.uses=[...q]}ask({phrase:$}){this.uses.fill("unused",$.start,$.end),$.exceptAt!==
void 0&&(this.uses[$.exceptAt]="unused")}said($,T,q){this.understood.push({code:$,from:T.first,to:T.last,text:this.words(q)})}words({phrase:$}){return this.text.
slice(this.tokens[$.start].start,this.tokens[$.end-1].end)}areJoined({phrase:$},{phrase:T}){return this.tokens.slice($.end,T.start).every(({kind:W,start:K})=>W===
"glue"||this.text[K]==="(")}beginsWithEach({phrase:$}){return this.tokens[$.start].value===EACH_OF}leftOver(){return leftOverOf(this.text,this.tokens,this.uses)}};
function readOpening($,T,q){const W=(...ne)=>$.filter(({phrase:re})=>ne.includes(re.meaning.kind)&&!re.isException),K=W("span","school-year"),Y=W("from","until"),
[J]=W("all-year"),Q=[];(K.length>0||Y.length>1)&&Y.forEach(ne=>q.ask(ne));const X=K.length>0?K:Y.slice(0,1);for(const ne of X){if(ne.days===void 0){q.ask(ne);continue}
Q.push(ne.days),q.said("open",ne.days,ne),ne.days.isDoubtful===!0&&q.ask(ne)}doubtfulSpans(X,(ne,re)=>q.areJoined(ne,re)).forEach(ne=>q.ask(ne));const Z=$.some(
({phrase:ne})=>ne.isException&&ne.meaning.kind==="span"),ee=X.length===0&&(J!==void 0||Z),te=K.length===0||K.some(({phrase:ne})=>ne.meaning.kind==="school-year");
return J&&!ee&&!te&&!q.beginsWithEach(J)&&q.ask(J),ee&&(Q.push(T),J&&q.said("all-year",T,J)),{open:Q,isAllYear:ee&&J!==void 0,isBounded:Y.length>0}}function closeWeeks($,T,q,W){
const K=new Set(T.flatMap(({first:J,last:Q})=>weeksBetween(J,Q)));let Y=!1;for(const J of $.filter(Q=>Q.phrase.isException)){const Q=closedDays(J,T,q).filter(Z=>weeksBetween(
Z.first,Z.last).some(ee=>K.has(ee))),X=new Set([...K].filter(Z=>!Q.some(ee=>weeksBetween(ee.first,ee.last).includes(Z))));if(Q.length===0||X.size===0||Q.some(Z=>!isWholeWeek(
Z))){W.ask(J);continue}for(const Z of K)X.has(Z)||K.delete(Z);Y=!0,Q.forEach(Z=>W.said("closed",Z,J)),Q.some(Z=>Z.isDoubtful===!0)&&W.ask(J)}return{weeks:[...K].
sort(),isClosedSomewhere:Y}}function tellTheRest($,T,q,W){for(const K of $){const{meaning:Y,isException:J}=K.phrase;if(Y.kind==="unclear"&&W.ask(K),Y.kind==="ho\
urs"&&!J&&W.understood.push({code:"hours",text:W.words(K)}),Y.kind!=="duration"||J)continue;const{least:Q,most:X,unit:Z}=Y,ee=Z==="week"&&Q>T;q||T===0||ee?W.ask(
K):W.understood.push({code:"duration",least:Q,most:X,unit:Z,text:W.words(K)})}}function closedDays({phrase:$,days:T},q,W){const{meaning:K}=$;if(T===void 0||K.kind!==
"span")return[];if(K.first!==K.last||yearOf(K.first)!==void 0)return[T];const Y=new Set(q.flatMap(({first:Q,last:X})=>range(Number(Q.slice(0,4)),Number(X.slice(
0,4))))),J=Q=>q.some(({first:X,last:Z})=>Q.first<=Z&&Q.last>=X);return[...Y].flatMap(Q=>daysIn(K.first,Q,W)??[]).filter(J)}var range=($,T)=>Array.from({length:T-
$+1},(q,W)=>$+W),isWholeWeek=({first:$,last:T})=>daysBetween($,T)>=4&&(daysBetween($,T)>=6||dayOfWeek($)===1);function edges($,T){if($.length===0)return{};const q=mondayOfWeek(
$[0]),W=addDays(mondayOfWeek($[$.length-1]),6),K=T.map(X=>({first:X.first>q?X.first:q,last:X.last<W?X.last:W})),Y=K.filter(({first:X,last:Z})=>X<=addDays(q,6)&&
Z>=X),J=K.filter(({first:X,last:Z})=>Z>=addDays(W,-6)&&Z>=X),Q=Y.map(({first:X})=>X).sort()[0]??q;return{from:dayOfWeek(Q)>5&&$.length>1?q:Q,to:J.map(({last:X})=>X).
sort().pop()??W}}var RUN=/^(\d{4}-S\d\d)(?:\s*(?:à|-)\s*(\d{4}-S\d\d))?$/,LONGEST_LIST=2,weeks2={display:"text",read:remembering($=>{const T=new Set;for(const q of $.
split(/[;,\n]/).map(W=>W.trim()).filter(W=>W!=="")){const[,W,K=W]=RUN.exec(q)??[];if(W===void 0||K===void 0||!isIsoWeek(W)||!isIsoWeek(K)||K<W)return FAULTY;weeksBetween(
mondayOfWeek(W),mondayOfWeek(K)).forEach(Y=>T.add(Y))}return value([...T].sort())}),write:$=>shieldText(runsOf($).map(written).join("; ")),readTyped($,T){const q=weeks2.
read($);if(q.kind==="value")return q;const W=readWeeks2($,{today:T});return W.leftOver.length>0||W.weeks.length===0?FAULTY:value(W.isAllYear?[]:W.weeks)}},written=$=>$.
length>LONGEST_LIST?`${$[0]} à ${$[$.length-1]}`:$.join("; ");function runsOf($){const T=[];for(const q of $){const W=T[T.length-1],K=W?.[W.length-1];W&&K!==void 0&&
isIsoWeek(K)&&weekOf(addDays(mondayOfWeek(K),7))===q?W.push(q):T.push([q])}return T}var offersTable={name:"offers",sheetName:tableLabels.offers,key:"reference",
prefix:"OFF",tabColor:"#188038",frozenColumns:1,columns:{reference:byAddon("Référence",text,{width:125}),receivedOn:byAddon("Date",date,{width:90}),status:byAnimator(
"Statut",choice(offerStatusLabels),{tones:tonesOf(offerStatusLabels),width:150,ifEmpty:"to-check",note:"Le statut change par les actions du panneau, ou ici même\
 ; les places prises le font changer aussi."}),companyName:byAddon("Organisme d’accueil",text,{width:200}),companyReference:byAddon("Entreprise",text,{width:125}),
title:fromForm("Intitulé",text,{width:180}),activities:fromForm("Activités proposées",texts,{width:280,ifEmpty:[]}),sector:fromForm("Secteur",choice(sectorLabels),
{width:200}),publics:fromForm("Publics acceptés",choices(publicLabels),{width:220,ifEmpty:[]}),levels:fromForm("Niveaux ou formations acceptés",text,{width:160}),
startsOn:fromForm("Début",date,{width:90,hides:["endsOn","weeks"]}),endsOn:fromForm("Fin",date,{width:90,hides:["startsOn","weeks"]}),weeks:fromForm("Semaines \
ouvertes",weeks2,{width:150,ifEmpty:[],hides:["startsOn","endsOn"],note:"Vide : toutes les semaines entre le début et la fin. Sinon, par exemple : 2027-S12 à 20\
27-S15; 2027-S20."}),places:fromForm("Places",number,{width:70}),placesLeft:byAddon("Places restantes",number,{width:80}),schedule:fromForm("Horaires",text,{width:140}),
address:fromForm("Lieu si différent",text,{width:160}),commune:fromForm("Commune",text,{width:140}),postalCode:fromForm("Code postal",text,{width:80}),minors:fromForm(
"Accueil de mineurs",choice(minorsPolicyLabels),{width:200}),regulatedWorkUntil:fromForm("Travaux réglementés déclarés jusqu’au",date,{width:110}),conditions:fromForm(
"Conditions",text,{width:180}),tutorName:fromForm("Tuteur",text,{width:140}),signatoryName:fromForm("Signataire",text,{width:140}),wishes:fromForm("Souhaits",choices(
offerWishLabels),{width:180,ifEmpty:[]}),sharing:fromForm("Partage",choice(sharingLabels),{width:140}),source:byAddon("Source",choice(sourceLabels),{width:90,ifEmpty:"\
animator"}),verifiedOn:byAnimator("Vérifiée le",date,{width:90}),toCheck:byAddon("À vérifier",text,{width:240}),notes:byAnimator("Notes",text,{width:200}),point:byAddon(
"Point",point,{hidden:!0}),token:byAddon("Jeton",text,{hidden:!0}),originKey:byAddon("Clé d’origine",text,{hidden:!0}),recordedStatus:byAddon("Statut enregis\
tré",choice(offerStatusLabels),{hidden:!0})}},draftRoleLabels={placed:"Dans le plan",kept:"Gardée",unplaced:"Sans hôte",forbidden:"Interdite"},remarkLabels={
keep:"À garder",forbid:"À éviter"},formerRemarkDecisionLabels={Laissé:"left"},remarkDecisionLabels={accepted:"Repris","said-more":"Repris, nouveau mot à lir\
e",left:"Écarté"},since=6,plansTable={name:"plans",sheetName:tableLabels.plans,key:"reference",prefix:"PLN",frozenColumns:1,columns:{reference:byAddon("Référe\
nce",text,{width:125,since}),draft:byAddon("Plan",text,{width:125,since,ifEmpty:""}),keptAt:byAddon("Gardé le",instant,{width:130,since}),requestReference:byAddon(
"Demande",text,{width:125,since,ifEmpty:""}),role:byAddon("Ligne",choice(draftRoleLabels),{width:110,since,ifEmpty:"placed"}),hostId:byAddon("Offre ou entrepris\
e",text,{width:125,since}),hostName:byAddon("Organisme d’accueil",text,{width:200,since}),schoolName:byAddon("Établissement",text,{width:200,since}),isTicked:byAddon(
"Cochée",yesNo,{width:70,since:8}),overrideReason:byAddon("Motif de dérogation",text,{width:200,since:8}),sharedOn:byAddon("Partagée le",date,{width:90,since}),
remark:fromForm("Avis de l’établissement",choice(remarkLabels),{width:140,since}),word:fromForm("Mot",text,{width:240,since}),remarkOn:byAddon("Avis reçu le",
date,{width:90,since}),decision:byAddon("Suite donnée",choice(remarkDecisionLabels,formerRemarkDecisionLabels),{width:110,since}),token:byAddon("Jeton",text,{hidden:!0,
since}),originKey:byAddon("Clé d’origine",text,{hidden:!0,since})}},propositionsTable={name:"propositions",sheetName:tableLabels.propositions,key:"reference",
prefix:"PRO",tabColor:"#e37400",frozenColumns:1,columns:{reference:byAddon("Référence",text,{width:125}),requestReference:byAddon("Demande",text,{width:125}),
companyName:byAddon("Organisme d’accueil",text,{width:200}),companyReference:byAddon("Entreprise",text,{width:125}),offerReference:byAddon("Offre",text,{width:125}),
contactReference:byAddon("Contact",text,{hidden:!0}),status:byAnimator("Statut",choice(propositionStatusLabels),{tones:tonesOf(propositionStatusLabels),width:120,
ifEmpty:"to-send",note:"Le statut change par les actions du panneau, ou ici même : une réponse donnée par téléphone se note en choisissant « Acceptée » ou « Ref\
usée »."}),startsOn:byAddon("Début",date,{width:90}),endsOn:byAddon("Fin",date,{width:90}),rank:byAddon("Rang",number,{width:60}),score:byAddon("Score",number,
{width:60}),reasons:byAddon("Raisons",text,{width:280}),channel:byAnimator("Canal",choice(channelLabels),{width:90,ifEmpty:"email"}),createdOn:byAddon("Créée le",
date,{width:90}),sentOn:byAddon("Envoyée le",date,{width:90}),firstReminderOn:byAddon("Relance 1",date,{width:90}),secondReminderOn:byAddon("Relance 2",date,{width:90}),
answeredOn:byAddon("Réponse le",date,{width:90}),answer:byAddon("Réponse",choice(answerLabels),{width:180}),refusalReason:byAddon("Motif",choice(refusalReasonLabels),
{width:180}),receivedWord:byAddon("Message reçu",text,{width:240}),tutorName:byAddon("Tuteur",text,{width:140}),callBackOn:byAnimator("Rappeler le",date,{width:90}),
otherStartsOn:byAddon("Possible du",date,{width:90,since:3}),otherEndsOn:byAddon("Possible au",date,{width:90,since:3}),otherPublic:byAddon("Autre public possib\
le",text,{width:180,since:3}),teacherAskedOn:byAddon("Question à l’établissement le",date,{width:90,since:3}),teacherToken:byAddon("Jeton de l’établissement",
text,{hidden:!0}),hostReviewToken:byAddon("Jeton du bilan (organisme)",text,{hidden:!0}),teacherReviewToken:byAddon("Jeton du bilan (établissement)",text,{hidden:!0}),
overrideReason:byAddon("Dérogation et motif",text,{width:200}),token:byAddon("Jeton",text,{hidden:!0}),closingReason:byAnimator("Motif d’annulation",text,{width:180,
since:2,note:"À écrire avant de choisir « Annulée » pour un hôte qui avait accepté, ou « Refusée » pour un désistement."}),remindersOff:byAnimator("S\
ans relance",checkbox,{width:70,since:3,note:"Cochée : aucune relance ne part pour cette proposition."}),turn:byAddon("Tour",number,{hidden:!0}),answerKeys:byAddon(
"Réponses enregistrées",text,{hidden:!0}),isTrial:byAddon("Essai",checkbox,{width:60,since:2,note:"Cochée : envoyée pendant l’essai, à vous seul."}),endedBy:byAddon(
"Cause de la fin",choice(propositionEndLabels),{hidden:!0}),recordedStatus:byAddon("Statut enregistré",choice(propositionStatusLabels),{hidden:!0})}},schoolsTable={
name:"schools",sheetName:tableLabels.schools,key:"uai",frozenColumns:2,columns:{uai:byAnimator("UAI",text,{width:90}),name:byAnimator("Nom",text,{width:260,ifEmpty:""}),
kind:byAnimator("Type",choice(schoolKindLabels),{width:180}),sector:byAnimator("Secteur",choice(schoolSectorLabels),{width:80}),address:byAnimator("Adresse",text,
{width:200}),postalCode:byAnimator("Code postal",text,{width:80}),commune:byAnimator("Commune",text,{width:140}),priorityEducation:byAnimator("Éducation priorit\
aire",text,{width:90}),officeEmail:byAnimator("Courriel du secrétariat",text,{width:200}),referentName:byAnimator("Référent",text,{width:150}),referentEmail:byAnimator(
"Courriel du référent",text,{width:200}),copyTo:byAnimator("Copie des courriels",text,{width:200,since:3,note:"Adresses en copie de ce que reçoivent les ensei\
gnants, séparées par des virgules."}),trainingCodes:byAnimator("Formations",texts,{width:200,ifEmpty:[]}),memberSince:byAnimator("Membre depuis",date,{width:100}),
leftOn:byAnimator("Sortie du réseau le",date,{width:100,since:5,note:"Dès ce jour : plus de courriels du réseau, réservations levées. Ses demandes ouvertes von\
t à leur terme."}),wantsDigest:byAnimator("Digest",checkbox,{width:70,ifEmpty:!1}),wantsCalls:byAnimator("Appels du réseau",checkbox,{width:80,ifEmpty:!1,since:4,
note:"Cochée : l’établissement a accepté de recevoir l’appel au réseau, une fois par semaine et pour les urgences."}),hasRaisedQuota:byAnimator("Plafond\
s relevés",checkbox,{width:90,ifEmpty:!1,note:"L’académie a relevé le nombre de stagiaires autorisé en PFMP (R. 124-10 du code de l’éducation)."}),notes:byAnimator(
"Notes",text,{width:200}),point:byAddon("Point",point,{hidden:!0})}},trainingsTable={name:"trainings",sheetName:tableLabels.trainings,key:"code",frozenColumns:2,
columns:{code:byAnimator("Code",text,{width:130}),label:byAnimator("Libellé",text,{width:260,ifEmpty:""}),isActive:byAnimator("Active dans le pôle",checkbox,{
width:80,ifEmpty:!1,note:"Seules les formations actives paraissent dans les formulaires, après « Mettre à jour les formulaires »."}),diploma:byAnimator("Dip\
lôme",text,{width:90,ifEmpty:""}),family:byAnimator("Famille",text,{width:160}),sectors:byAnimator("Secteurs",choices(sectorLabels),{width:220,ifEmpty:[]}),expectation1:byAnimator(
"Attendu 1",text,{width:200}),expectation2:byAnimator("Attendu 2",text,{width:200}),expectation3:byAnimator("Attendu 3",text,{width:200}),expectation4:byAnimator(
"Attendu 4",text,{width:200}),expectation5:byAnimator("Attendu 5",text,{width:200}),expectation6:byAnimator("Attendu 6",text,{width:200}),expectation7:byAnimator(
"Attendu 7",text,{width:200}),typicalPlaces:byAnimator("Lieux types",texts,{width:200,ifEmpty:[]}),regulatedWork:byAnimator("Travaux réglementés",choice(regulatedWorkLabels),
{width:100}),weeks:byAnimator("Semaines sur le cycle",number,{width:80}),source:byAnimator("Source",text,{width:300})}},periodsTable={name:"periods",sheetName:tableLabels.
periods,key:"reference",prefix:"PER",columns:{reference:byAddon("Référence",text,{width:125}),schoolName:byAnimator("Établissement",text,{width:220,ifEmpty:""}),
trainingName:byAnimator("Formation ou classe",text,{width:220}),label:byAnimator("Libellé",text,{width:180,ifEmpty:""}),startsOn:byAnimator("Début",date,{width:90,
ifEmpty:""}),endsOn:byAnimator("Fin",date,{width:90,ifEmpty:""}),schoolYear:byAnimator("Année scolaire",number,{width:90})}},requestsTable={name:"requests",sheetName:tableLabels.
requests,key:"reference",prefix:"DEM",tabColor:"#1a73e8",frozenColumns:1,columns:{reference:byAddon("Référence",text,{width:125}),receivedOn:byAddon("Date",date,
{width:90}),status:byAnimator("Statut",choice(requestStatusLabels),{tones:tonesOf(requestStatusLabels),width:150,ifEmpty:"new",note:"Le statut change par les ac\
tions du panneau, ou ici même : choisissez-le dans la liste. Pour une annulation, écrivez d’abord le motif."}),priority:byAddon("Priorité",choice(priorityLabels),
{width:105,ifEmpty:"normal"}),closingReason:byAnimator("Motif",text),type:fromForm("Type",choice(requestTypeLabels),{width:190}),level:fromForm("Niveau",choice(
levelLabels)),trainingName:fromForm("Formation",text,{width:220}),schoolName:fromForm("Établissement",text,{width:220}),pupilInitials:fromForm("Élève (initiale\
s)",text,{width:80,note:"Initiales seulement : ni nom, ni adresse, ni téléphone de l’élève."}),ageBracket:fromForm("Tranche d’âge",choice(ageBracketLabels)),
startsOn:fromForm("Début",date,{width:90}),endsOn:fromForm("Fin",date,{width:90}),hoursPerWeek:fromForm("Heures par semaine",number,{width:80}),commune:fromForm(
"Commune de départ",text,{width:140}),postalCode:fromForm("Code postal",text,{width:80}),radiusKm:fromForm("Rayon accepté (km)",number,{width:80}),transport:fromForm(
"Transport",choice(transportLabels),{width:140}),lodging:fromForm("Hébergement possible",text),soughtActivities:fromForm("Activités et attendus visés",texts,
{width:260,ifEmpty:[]}),soughtSectors:fromForm("Secteurs souhaités",choices(sectorLabels),{width:200,ifEmpty:[]}),fallbackSectors:fromForm("Domaines acceptés e\
n repli",choices(sectorLabels),{width:200,ifEmpty:[]}),requesterName:fromForm("Demandeur",text,{width:150}),requesterRole:fromForm("Fonction",choice(requesterRoleLabels)),
requesterEmail:fromForm("Courriel",text,{width:200}),requesterPhone:fromForm("Téléphone",text),contactedCount:fromForm("Entreprises déjà contactées (nombre)",
number,{width:90}),contactedCompanies:fromForm("Entreprises déjà contactées",text,{width:200}),urgency:fromForm("Urgence",text,{width:160,staysHere:!0}),needsArrangement:fromForm(
"Aménagement à voir avec l’établissement",checkbox,{width:100,staysHere:!0,ifEmpty:!1,note:"Ne notez ici aucune information de santé : l’établissement vous\
 dira l’utile."}),comment:fromForm("Commentaire",text,{width:220}),animator:byAnimator("Animateur",text),livePropositions:byAddon("Propositions en cours",number,
{width:90}),hostName:byAddon("Hôte retenu",text,{width:180}),placedOn:byAddon("Placée le",date,{width:90}),convention:byAnimator("Convention",choice(conventionLabels)),
conventionSentOn:byAnimator("Convention envoyée le",date,{width:100,since:3}),conventionReturnedOn:byAnimator("Convention revenue le",date,{width:100,since:3}),
conventionSignedOn:byAnimator("Convention signée le",date,{width:100}),conventionBy:byAddon("Convention suivie par",text,{width:140,since:3}),toCheck:byAddon("\
À vérifier",text,{width:260}),notes:byAnimator("Notes",text,{width:220}),remindersOff:byAnimator("Sans relance",checkbox,{width:70,since:3,note:"Cochée : aucu\
ne relance ne part pour cette demande."}),trainingCode:byAddon("Code formation",text,{hidden:!0}),schoolUai:byAddon("UAI",text,{hidden:!0}),point:byAddon("Point",
point,{hidden:!0}),token:byAddon("Jeton",text,{hidden:!0}),originKey:byAddon("Clé d’origine",text,{hidden:!0}),recordedStatus:byAddon("Statut enregistré",choice(
requestStatusLabels),{hidden:!0})}},TABLES={requests:requestsTable,offers:offersTable,propositions:propositionsTable,companies:companiesTable,contacts:contactsTable,
schools:schoolsTable,trainings:trainingsTable,periods:periodsTable,reviews:reviewsTable,resources:resourcesTable,meetings:meetingsTable,registrations:registrationsTable,
needs:needsTable,contributions:contributionsTable,plans:plansTable,years:yearsTable,messages:messagesTable,templates:templatesTable,rules:rulesTable,settings:settingsTable,
journal:journalTable},TABLE_NAMES=Object.keys(TABLES),headerOf=($,T)=>TABLES[$].columns[T]?.header??"",wholeValues=($,T)=>readWhole(()=>$.getDataRange(),T);function readWhole($,T){
const q=()=>$().getValues(),W=q();return T(W[0]??[])?q():W}var lacksColumns=$=>T=>readStructure($,T).missing.length>0,tableValues=($,T)=>wholeValues($,lacksColumns(
T)),MOST_LOOKS=3;function allRows($,T){let q=tableValues($,T);for(let W=1;W<MOST_LOOKS&&$.getLastRow()>q.length;W+=1)q=tableValues($,T);return q}function wholeAnswers($,T,q){
let W=wholeValues($,T);if(!q(W))return W;for(let K=1;K<MOST_LOOKS&&isCutOff($,W);K+=1)W=wholeValues($,T);return W}var isCutOff=($,[T=[],...q])=>$.getLastColumn()>
T.length||$.getLastRow()>q.length+1;function tableHeaders($,T){const[q=[]]=readWhole(()=>$.getRange("1:1"),lacksColumns(T));let W=q.length;for(;W>0&&q[W-1]==="";)
W-=1;return q.slice(0,W)}var ACADEMIES={A:["besancon","bordeaux","clermont","dijon","grenoble","limoges","lyon","poitiers"],B:["aix","amiens","lille","nancy","n\
antes","nice","normandie","caen","rouen","orleans","reims","rennes","strasbourg"],C:["creteil","montpellier","paris","toulouse","versailles"]};function zoneOf({
zone:$,academie:T}){const q=/(?:^|\s)([abc])$/.exec(fold($))?.[1];if(q!==void 0)return q.toUpperCase();const W=fold(T).split(/[^a-z]+/);return Object.keys(ACADEMIES).
find(K=>ACADEMIES[K].some(Y=>W.includes(Y)))}var DATE=String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})`,PERIOD=new RegExp(`^(?:zones?\\s+)?([abc](?:\\s*(?:,|et)\\s*[ab\
c])*)?\\s*:?\\s*(?:du\\s+)?${DATE}\\s*(?:-|–|au)\\s*${DATE}$`,"i");function readHolidays($){const q=$.replace(/[\u00a0\u202f]/g," ").split(/[;\n]/).map(W=>W.trim()).
filter(W=>W!=="").map(W=>{const K=PERIOD.exec(W);if(K===null)return;const Y=Z=>`${K[Z+2]}-${K[Z+1].padStart(2,"0")}-${K[Z].padStart(2,"0")}`,[J,Q]=[Y(2),Y(5)],X=K[1]?.
toUpperCase().match(/[ABC]/g)??[];return isIsoDate(J)&&isIsoDate(Q)&&J<=Q?{firstDay:J,lastDay:Q,zones:X}:void 0});return q.every(W=>W!==void 0)?q:void 0}var HOLIDAY_SETTINGS=[
"holidays.autumn","holidays.christmas","holidays.winter","holidays.spring","holidays.summer"];function schoolHolidays($){const T=zoneOf($);return HOLIDAY_SETTINGS.
flatMap(q=>(readHolidays($[q])??[]).filter(({zones:W})=>W.length===0||T!==void 0&&W.includes(T)))}var isInHolidays=($,T)=>$.some(({firstDay:q,lastDay:W})=>q<=T&&
T<=W),number2=($,T)=>({kind:"number",min:$,max:T}),WEIGHT=number2(0,1e3),DAYS={kind:"days-or-no",max:90},SETTING_KINDS={sandbox:{kind:"yes-no"},sendDelayMinutes:number2(
0,1440),minDailyQuotaKept:number2(0,2e3),acknowledgementsPerDay:number2(0,2e3),acknowledgementsPerAddress:number2(0,100),acknowledgementQuotaKept:number2(0,2e3),
dailyQuota:number2(1,1e5),workingDays:{kind:"weekdays"},sendingHours:{kind:"hours"},"holidays.autumn":{kind:"holidays"},"holidays.christmas":{kind:"holidays"},"\
holidays.winter":{kind:"holidays"},"holidays.spring":{kind:"holidays"},"holidays.summer":{kind:"holidays"},worksInHolidays:{kind:"yes-no"},"reminder.proposition\
-first":DAYS,"reminder.proposition-last":DAYS,"reminder.proposition-silence":DAYS,"reminder.promised-answer":DAYS,"reminder.convention-first":DAYS,"reminder.con\
vention-last":DAYS,"reminder.stage-eve":DAYS,"reminder.mid-stage":DAYS,"reminder.review-host":DAYS,"reminder.review-teacher":DAYS,"reminder.review-first":DAYS,"\
reminder.review-last":DAYS,"reminder.weekly-digest":{kind:"days-or-no",max:6},"reminder.network-call":{kind:"days-or-no",max:4},"reminder.network-call-urgent":DAYS,
"reminder.bringer-thanks":DAYS,"reminder.meeting-reminder":DAYS,replyWithinDays:number2(1,90),morningHour:number2(0,23),solicitationsPerMonth:number2(0,1e3),restDays:number2(
0,365),secondeStart:{kind:"day"},secondeEnd:{kind:"day"},"weight.expectations":WEIGHT,"weight.sector":WEIGHT,"weight.distance":WEIGHT,"weight.dates":WEIGHT,"wei\
ght.places":WEIGHT,"weight.reliability":WEIGHT,"weight.rest":WEIGHT,"weight.network":WEIGHT},YES2=["oui","vrai","true"],NO=["non","faux","false"];function readSetting($,T){
const q=lastRead2.get($);if(q?.typed===T)return q.value;const W=readTyped($,T);return lastRead2.set($,{typed:T,value:W}),W}var lastRead2=new Map;function readTyped($,T){
const q=SETTING_KINDS[$];if(q===void 0)return T;if(q.kind==="day")return readDay(T.trim());if(q.kind==="yes-no")return YES2.includes(fold(T))?"oui":NO.includes(
fold(T))?"non":void 0;if(q.kind==="holidays")return readHolidays(T)===void 0?void 0:T;if(q.kind==="weekdays")return readWeekdays(T)===void 0?void 0:T;if(q.kind===
"hours")return readHours(T)===void 0?void 0:T;if(q.kind==="days-or-no"&&NO.includes(fold(T)))return"non";const{min:W,max:K}=q.kind==="number"?q:{min:0,max:q.max},
Y=T.replace(/[\s\u00a0\u202f]/g,"").replace(",","."),J=/^-?\d+(?:\.\d+)?$/.test(Y)?Number(Y):NaN;if(!(q.kind==="days-or-no"&&!Number.isInteger(J)))return Number.
isFinite(J)&&J>=W&&J<=K?String(J):void 0}function readDay($){const T=/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec($),q=T===null?$:`${T[3]}-${T[2].padStart(2,"0")}\
-${T[1].padStart(2,"0")}`;return isIsoDate(q)?q:void 0}var journalObjects={request:"Demande",offer:"Offre",company:"Entreprise",proposition:"Proposition",message:"\
Courriel",hub:"Pôle",school:"Établissement",form:"Formulaire",template:"Modèle",contribution:"Contribution",need:"Besoin",meeting:"Rencontre",resource:"Resso\
urce",plan:"Plan"},livingObjects={requests:journalObjects.request,offers:journalObjects.offer,propositions:journalObjects.proposition,companies:journalObjects.company,
messages:journalObjects.message},STATUS_LABELS={requests:requestStatusLabels,offers:offerStatusLabels,propositions:propositionStatusLabels,companies:companyStandingLabels,
messages:messageStatusLabels},livingStatusLabel=($,T)=>STATUS_LABELS[$][T]??T,journalActions={paused:"Envois mis en pause",resumed:"Envois repris",messageEdited:"\
Courriel modifié avant son départ",addressCorrected:"Adresse corrigée partout",received:"Reçue par le formulaire",takenByPhone:"Prise au téléphone",proposed:"\
Proposée à un organisme",prepared:"Courriel préparé",born:"Fiche créée",answerAgain:"Réponse déjà enregistrée",answerAfterEnd:"Réponse arrivée après l\
a fin",rowGone:"Ligne disparue pendant l’écriture",accepted:"Acceptée par l’organisme",declined:"Refusée par l’organisme",answered:"Réponse reçue",answerWithoutProposition:"\
Réponse sans proposition correspondante",heldByLaw:"Accord en suspens : limite légale",planKept:"Plan gardé",planDeleted:"Plan gardé supprimé",planShared:"\
Plan partagé avec un établissement",planRemark:"Avis d’un établissement sur un plan",planRemarkSettled:"Avis sur un plan traité",settingChanged:"Paramètre\
 changé",followUpSaid:"Nouvelles de l’établissement",followUpWithoutRequest:"Nouvelles sans demande correspondante",contributed:"Contribution reçue",contributionSettled:"\
Contribution traitée",needSettled:"Besoin suivi",invited:"Invitations préparées",resourceJoined:"Ressource partie avec un courriel",resourcesShared:"Liste de\
s ressources envoyée",themeMade:"Besoins réunis en un thème",sectorTold:"Recherches annoncées à un secteur",minutesKept:"Compte rendu et ressources enregis\
trés",minutesSent:"Compte rendu envoyé aux présents",attested:"Attestations envoyées",attendanceNoted:"Présences notées",reviewReceived:"Bilan reçu",reviewCorrected:"\
Bilan corrigé",reviewKept:"Bilan gardé dans les notes",reviewWithoutStage:"Bilan sans stage correspondant",reviewSettled:"Bilan traité",counterAgreed:"L’étab\
lissement accepte la contre-proposition",counterDeclined:"L’établissement refuse la contre-proposition",datesMoved:"Dates du stage changées",offerChanged:"P\
ublics de l’offre changés",voicemail:"Appel : message laissé",wrongNumber:"Appel : faux numéro",placeToAsk:"Place à demander par téléphone",placeAsked:"\
Place demandée par téléphone",answerKept:"Réponse gardée : ligne manquante",notTold:"Personne à prévenir sans adresse",answerTooLate:"Réponse arrivée tro\
p tard",placed:"Élève placé",confirmed:"Confirmée par l’établissement",withdrawn:"Désistement de l’organisme",backToSearch:"Recherche reprise",cancelled:"\
Annulée",completed:"Complétée",reopened:"Rouverte",statusChanged:"Changement de statut",sent:"Courriel envoyé",sendingFailed:"Échec de l’envoi",messageCancelled:"\
Envoi annulé",messageSettled:"Envoi douteux tranché",exclusionSetAside:"Critère écarté avec motif",identitySaved:"Identité du pôle enregistrée",copyAnswered:"\
Copie du classeur",handedOver:"Pôle confié à une autre personne",schoolLeft:"Établissement sorti du réseau",schoolsImported:"Établissements importés",trainingsChosen:"\
Formations choisies",formsBuilt:"Formulaires créés ou mis à jour",merged:"Fiches fusionnées",installed:"Registre installé",repaired:"Registre réparé",refusedEdit:"\
Saisie refusée",undone:"Action annulée",imported:"Vivier importé",importedRow:"Importée",corrected:"Correction retenue",correctedByLink:"Corrigée par son au\
teur",correctionTooLate:"Correction arrivée trop tard",mended:"Référence perdue vidée",erased:"Personne effacée",yearBegun:"Clôture de l’année commencée",
yearClosed:"Année clôturée",poolCalled:"Vivier relancé",tourMade:"Second tour préparé",tourAnswered:"Second tour : réponse préparée",tourNoted:"Second \
tour : places notées",templateChanged:"Modèle de courriel modifié",templateRestored:"Modèle de courriel remis à son texte d’origine"},conventionBy=$=>`In\
diqué par ${$}`,answeredBy={form:journalActions.answered,phone:"Réponse au téléphone",email:"Réponse par courriel"},journalCounts={changes:$=>counted($,"ch\
angement"),companies:$=>counted($,"entreprise"),invitations:$=>counted($,"invitation"),messages:$=>counted($,"courriel"),released:$=>counted($,"réservation levé\
e","réservations levées"),needs:$=>counted($,"besoin"),resources:$=>counted($,"ressource"),requests:$=>counted($,"demande"),places:$=>counted($,"place"),rows:$=>counted(
$,"ligne"),present:$=>counted($,"présent"),schools:$=>counted($,"établissement"),trainings:$=>counted($,"formation")};function keyOfCell($,T){if($.key===void 0)
return"";const q=$.columns[$.key]?.codec,W=q?.quick?.(T);if(W!==void 0)return String(W);const K=q?.read(T);return K?.kind==="value"?String(K.value):""}function keyOfRow($,T,q){
const W=T.positions[$.key??""];return W===void 0?"":keyOfCell($,q[W]??"")}function isRecordRow($,T,q){if($.presentBy===void 0)return keyOfRow($,T,q)!=="";const W=T.
positions[$.presentBy];return W!==void 0&&String(q[W]??"").trim()!==""}function readRow($,T,q){const W={};let K;const Y=fieldReadersOf($,T);for(let J=0;J<Y.length;J+=
1){const Q=Y[J],X=q[Q.position]??"";let Z=X===""?Q.empty:Q.codec.quick?.(X)??slowly(Q,X);Z===FAULTY&&((K??(K=[])).push(Q),Z=Q.ifEmpty),Z!==void 0&&(W[Q.field]=Z)}
return K!==void 0&&withoutHidden(W,K,Y),{record:W,faults:K?.map(({header:J})=>J)??NONE}}var NONE=[],slowly=({codec:$,ifEmpty:T},q)=>{const W=$.read(q);return W.
kind==="value"?W.value:W.kind==="empty"?T:FAULTY};function withoutHidden($,T,q){const W=new Set(T.flatMap(({hides:K=NONE})=>K));for(const{field:K,ifEmpty:Y}of q)
W.has(K)&&(Y===void 0?delete $[K]:$[K]=Y)}function unreadableFields($,T,q){return columnsOf($).flatMap(([W,{codec:K}])=>{const Y=T.positions[W];return Y!==void 0&&
K.read(q[Y]??"").kind==="faulty"?[W]:[]})}var readersByStructure=new WeakMap;function fieldReadersOf($,T){const q=readersByStructure.get(T);if(q!==void 0)return q;
const W=columnsOf($).map(([K,{header:Y,codec:J,ifEmpty:Q,hides:X}])=>{const Z=J.read("");return{field:K,header:Y,position:T.positions[K]??-1,codec:J,ifEmpty:Q,empty:Z.
kind==="value"?Z.value:Q,hides:X}});return readersByStructure.set(T,W),W}function writeFields($,T){const q=new Map;for(const[W,K]of columnsOf($)){if(!(W in T))continue;
const Y=T[W];q.set(W,Y===void 0?"":fitCell(K.codec.write(Y)))}return q}var MOST={"max-trainees-small":1e3,"max-trainees-share":100,"small-staff-limit":1e4,"rais\
ed-trainees-small":1e3,"raised-trainees-share":100,"raised-staff-limit":1e4,"max-pupils-per-tutor":100,"apprentice-min-age":99,"max-distance-km":1e3,"hours-week\
-minor":168,"hours-week-under-15":168,"regulated-work-min-age":99,"regulated-work-years":99,"gratification-days":366},isRuleValue=({code:$,value:T})=>Number.isFinite(
T)&&T>=0&&T<=MOST[$],inForce=$=>isRuleValue($)?$:{...$,value:RULES_SEED.find(({code:T})=>T===$.code).value};function winsOver($,T){const q=isRuleValue($);return q===
isRuleValue(T)?($.validFrom??"")>(T.validFrom??""):q}function ruleOn($,T,q){let W;for(const K of $)K.code!==T||(K.validFrom??"")>q||q>(K.validUntil??"9999")||(W===
void 0||winsOver(K,W))&&(W=K);return W&&inForce(W)}var KEYED_TABLES=["settings","rules","templates"],IDENTITY={settings:({key:$})=>$,templates:({code:$})=>$,rules:({
code:$,validFrom:T="",validUntil:q=""})=>[$,T,q].join(" ")},VALUE_FAULTS={settings:settingFaults,rules:$=>isRuleValue($)?[]:[{field:"value",sentence:lookOverTexts.
ruleValue}]};function settingFaults({key:$,value:T}){const q=SETTING_KINDS[$];return T===""||q===void 0||readSetting($,T)!==void 0?[]:[{field:"value",sentence:lookOverTexts.
settingValue(q)}]}function lookOver($,T,q,W){const K=q.positions[T.key??""];if(K===void 0)return{relabelled:[],faults:[]};const Y=columnsOf(T).find(([Z])=>Z===T.
key)[1],J=new Set,Q=[],X=[];return W.forEach((Z,ee)=>{if(!Z.some(ie=>ie!==""&&typeof ie!="boolean"))return;const te=keyOfRow(T,q,Z);if(te===""){X.push({row:ee,position:K,
sentence:lookOverTexts.unknownKey});return}const ne=String(Y.codec.write(te));Z[K]!==ne&&Q.push({row:ee,text:ne});const{record:re,faults:se}=readRow(T,q,Z),oe=IDENTITY[$](
re);J.has(oe)&&X.push({row:ee,position:K,sentence:lookOverTexts.doubledKey}),J.add(oe);const ce=VALUE_FAULTS[$]?.(re)??[];for(const[ie,{header:le}]of columnsOf(
T)){const fe=ce.find(he=>he.field===ie)?.sentence??(se.includes(le)?lookOverTexts.unreadable(le):void 0);fe!==void 0&&X.push({row:ee,position:q.positions[ie],sentence:fe})}}),
{relabelled:Q,faults:X}}var PROPOSITION_STATUSES=["to-send","sent","reminded","accepted","confirmed","declined","unanswered","cancelled"],LIVE_PROPOSITION_STATUSES=[
"to-send","sent","reminded"],SEATED_PROPOSITION_STATUSES=["accepted","confirmed"],LIVE=["to-send","sent","reminded"],SEATED=["accepted","confirmed"],ENDED=["dro\
p-unsent","retire-token","request-goes-on"],PROPOSITION_LIFECYCLE={statuses:PROPOSITION_STATUSES,transitions:[{event:"sent",from:["to-send"],to:"sent",effects:[
"stamp-sent"],byHand:!0},{event:"trial-ended",from:["sent","reminded","unanswered"],to:"to-send",guards:["request-seeks","stage-ahead"],effects:["request-waits"]},
{event:"reminded",from:["sent","reminded"],to:"reminded",effects:["stamp-reminder"],byHand:!0},{event:"accepted",from:[...LIVE,"declined","unanswered"],to:"acce\
pted",guards:["request-seeks","stage-ahead","dates-hold","seat-free","law-allows"],effects:["take-seat","drop-unsent","place-request","end-rivals"],byHand:!0},{
event:"declined",from:[...LIVE,"unanswered"],to:"declined",effects:["drop-unsent","request-goes-on"],byHand:!0},{event:"call-asked",from:[...LIVE,...SEATED,"una\
nswered"],to:"same"},{event:"call-asked",from:["declined"],to:"unanswered"},{event:"silence",from:["sent","reminded"],to:"unanswered",effects:["request-goes-on"],
byHand:!0},{event:"confirmed",from:["accepted"],to:"confirmed",byHand:!0},{event:"host-withdrew",from:SEATED,to:"declined",effects:["count-seats","request-loses\
-host"],needsReason:!0,byHand:!0},{event:"pupil-withdrew",from:SEATED,to:"cancelled",effects:["count-seats","retire-token"]},{event:"superseded",from:[...LIVE,"\
unanswered"],to:"cancelled",effects:["drop-unsent","retire-token"]},{event:"request-ended",from:[...LIVE,...SEATED,"unanswered"],to:"cancelled",effects:["count-\
seats","drop-unsent","retire-token"]},{event:"dates-changed",from:[...LIVE,"unanswered"],to:"cancelled",effects:ENDED},{event:"offer-declined",from:[...LIVE,"un\
answered"],to:"cancelled",effects:ENDED},{event:"cancelled",from:[...LIVE,"unanswered"],to:"cancelled",effects:ENDED,byHand:!0},{event:"cancelled",from:SEATED,to:"\
cancelled",effects:["count-seats","retire-token","request-loses-host"],needsReason:!0,byHand:!0}]},REQUEST_STATUSES=["new","to-complete","searching","proposed",
"placed","convention-pending","convention-signed","in-progress","finished","cancelled","unplaced","interrupted"],OPEN_REQUEST_STATUSES=["new","searching","propo\
sed"],PLACED_REQUEST_STATUSES=["placed","convention-pending","convention-signed","in-progress"],wasPlaced=$=>PLACED_REQUEST_STATUSES.includes($)||$==="finished"||
$==="interrupted",CLOSED_REQUEST_STATUSES=["finished","cancelled","unplaced","interrupted"],UNSIGNED_REQUEST_STATUSES=["placed","convention-pending"],BEFORE_STAGE_STATUSES=[
...UNSIGNED_REQUEST_STATUSES,"convention-signed"],isUnsigned=$=>UNSIGNED_REQUEST_STATUSES.includes($),REQUEST_LIFECYCLE={statuses:REQUEST_STATUSES,transitions:[
{event:"completed",from:["to-complete"],to:"new",guards:["is-complete"],byHand:!0},{event:"found-incomplete",from:["new","searching"],to:"to-complete",byHand:!0},
{event:"search-started",from:["new","to-complete"],to:"searching",guards:["is-complete"],byHand:!0},{event:"host-proposed",from:["new","searching","proposed"],to:"\
proposed"},{event:"all-declined",from:["proposed"],to:"searching"},{event:"host-accepted",from:["new","searching","proposed"],to:"placed",effects:["hold-host"]},
{event:"host-withdrew",from:PLACED_REQUEST_STATUSES,to:"searching",effects:["withdraw-seats","release-host","make-urgent","start-again"],needsReason:!0,byHand:!0},
{event:"host-left",from:PLACED_REQUEST_STATUSES,to:"searching",effects:["leave-seats","release-host","make-urgent","start-again"],needsReason:!0},{event:"conven\
tion-sent",from:["placed"],to:"convention-pending",effects:["convention-sent"],byHand:!0},{event:"convention-sent",from:["convention-pending","in-progress"],to:"\
same",effects:["convention-sent"]},{event:"convention-returned",from:["placed"],to:"convention-pending",effects:["convention-returned"]},{event:"convention-retu\
rned",from:["convention-pending","in-progress"],to:"same",effects:["convention-returned"]},{event:"convention-signed",from:UNSIGNED_REQUEST_STATUSES,to:"convent\
ion-signed",effects:["convention-signed"],byHand:!0},{event:"convention-signed",from:["in-progress"],to:"same",effects:["convention-signed"]},{event:"convention\
-undone",from:["convention-pending","convention-signed"],to:"placed",effects:["convention-undone"],byHand:!0},{event:"convention-undone",from:["in-progress"],to:"\
same",effects:["convention-undone"]},{event:"stage-started",from:BEFORE_STAGE_STATUSES,to:"in-progress",guards:["stage-has-begun"],byHand:!0},{event:"stage-ende\
d",from:["in-progress"],to:"finished",guards:["stage-is-over"],byHand:!0},{event:"stage-interrupted",from:["in-progress"],to:"interrupted",effects:["end-proposi\
tions","keep-closing-reason"],needsReason:!0,byHand:!0},{event:"stage-interrupted",from:["finished"],to:"interrupted",effects:["keep-closing-reason"],needsReason:!0,
byHand:!0},{event:"stage-ended",from:["interrupted"],to:"finished",guards:["host-holds","stage-is-over"],effects:["clear-closing-reason"],byHand:!0},{event:"pup\
il-withdrew",from:BEFORE_STAGE_STATUSES,to:"cancelled",effects:["end-propositions","release-host","keep-closing-reason"],needsReason:!0},{event:"pupil-withdrew",
from:["in-progress"],to:"interrupted",effects:["end-propositions","keep-closing-reason"],needsReason:!0},{event:"given-up",from:["new","to-complete","searching",
"proposed"],to:"unplaced",effects:["end-propositions","keep-closing-reason"],needsReason:!0,byHand:!0},{event:"cancelled",from:["new","to-complete","searching",
"proposed",...BEFORE_STAGE_STATUSES],to:"cancelled",effects:["end-propositions","release-host","keep-closing-reason"],needsReason:!0,byHand:!0},{event:"reopened",
from:["finished"],to:"in-progress",guards:["host-holds"],needsReason:!0,byHand:!0},{event:"reopened",from:CLOSED_REQUEST_STATUSES.filter($=>$!=="finished"),to:"\
searching",effects:["leave-seats","release-host","clear-closing-reason"],needsReason:!0,byHand:!0}]},LA_POSTE="356000000",digitsOfSiret=$=>$.normalize("NFKC").replace(
/\D/g,""),ROUNDED=/^\s*\d(?:[.,]\d+)?\s?e\s?\+?\s?\d{1,2}\s*$/i,VAT=/^\s*fr\s?[\da-z]{2}\s?((?:\d\s?){9})$/i;function checkSiret($){if(ROUNDED.test($.normalize(
"NFKC").slice(0,40)))return{kind:"rounded",siret:$.trim()};const T=$.length<=40?VAT.exec($)?.[1]?.replace(/\s/g,""):void 0;if(T!==void 0&&isSiren(T))return{kind:"\
wrong-length",siret:T,length:9,isSiren:!0};const q=digitsOfSiret($);if(q.length===14&&isSiretKeyRight(q))return{kind:"valid",siret:q};const W=withLettersAsDigits(
$);return W!==void 0?{kind:"valid",siret:W}:q.length===14?{kind:"wrong-key",siret:q}:{kind:"wrong-length",siret:q,length:q.length,isSiren:isSiren(q)}}function withLettersAsDigits($){
const T=$.length>40?"":$.replace(/[\s.\-]/g,"");if(!/^[\doOIl]{14}$/.test(T)||!/[oOIl]/.test(T))return;const q=T.replace(/o/gi,"0").replace(/[Il]/g,"1");return isSiretKeyRight(
q)?q:void 0}function siretFromNumber($){const T=String($),q=T.padStart(14,"0");return/^\d{10,13}$/.test(T)&&isSiretKeyRight(q)?q:T}var isSiren=$=>/^\d{9}$/.test(
$)&&Number($)>0&&luhnSum($)%10===0;function isSiretKeyRight($){return isSiren($.slice(0,9))?luhnSum($)%10===0?!0:$.startsWith(LA_POSTE)&&[...$].reduce((T,q)=>T+
Number(q),0)%5===0:!1}var luhnSum=$=>[...$].reverse().reduce((T,q,W)=>{const K=Number(q)*(W%2===1?2:1);return T+(K>9?K-9:K)},0),OFFER_STATUSES=["to-check","avai\
lable","partly-taken","full","suspended","expired","withdrawn"],RANKED_OFFER_STATUSES=["to-check","available","partly-taken","full"],SEATED_OFFER_STATUSES=["ava\
ilable","partly-taken","full"],OFFER_LIFECYCLE={statuses:OFFER_STATUSES,transitions:[{event:"verified",from:["to-check"],to:"available",effects:["stamp-verified",
"count-seats"],byHand:!0},{event:"found-doubtful",from:SEATED_OFFER_STATUSES,to:"to-check",byHand:!0},{event:"some-taken",from:["available","full"],to:"partly-t\
aken"},{event:"all-taken",from:["available","partly-taken"],to:"full"},{event:"all-freed",from:["partly-taken","full"],to:"available"},{event:"suspended",from:[
"to-check",...SEATED_OFFER_STATUSES],to:"suspended",byHand:!0},{event:"resumed",from:["suspended"],to:"available",effects:["count-seats"],byHand:!0},{event:"dat\
es-passed",from:["to-check",...SEATED_OFFER_STATUSES,"suspended"],to:"expired",byHand:!0},{event:"withdrawn",from:["to-check",...SEATED_OFFER_STATUSES,"suspende\
d","expired"],to:"withdrawn",byHand:!0},{event:"renewed",from:["expired","withdrawn"],to:"available",guards:["dates-ahead"],effects:["count-seats"],byHand:!0}]},
COMPANY_STANDINGS=["active","partner","to-reactivate","to-spare","do-not-solicit","closed"],REACHABLE=["active","partner","to-reactivate","to-spare"],others=$=>COMPANY_STANDINGS.
filter(T=>T!==$),COMPANY_LIFECYCLE={statuses:COMPANY_STANDINGS,transitions:[{event:"made-active",from:others("active"),to:"active",byHand:!0},{event:"made-partn\
er",from:others("partner"),to:"partner",byHand:!0},{event:"to-reactivate",from:others("to-reactivate"),to:"to-reactivate",byHand:!0},{event:"spared",from:others(
"to-spare"),to:"to-spare",byHand:!0},{event:"refused-contact",from:[...REACHABLE,"closed"],to:"do-not-solicit",effects:["stop-solicitations"],byHand:!0},{event:"\
closed",from:others("closed"),to:"closed",effects:["stop-solicitations"],byHand:!0},{event:"merged",from:others("closed"),to:"closed"}]},LIFECYCLES={requests:REQUEST_LIFECYCLE,
offers:OFFER_LIFECYCLE,propositions:PROPOSITION_LIFECYCLE,companies:COMPANY_LIFECYCLE,messages:MESSAGE_LIFECYCLE},LIVING_TABLES=Object.keys(LIFECYCLES),isLiving=$=>$ in
LIFECYCLES,STATUS_FIELD={requests:"status",offers:"status",propositions:"status",companies:"standing",messages:"status"},recordedStatus=($,T)=>T.recordedStatus??
T[STATUS_FIELD[$]],sameCell=($,T)=>$ instanceof Date&&T instanceof Date?$.getTime()===T.getTime():$===T,FieldIndex=class{constructor(){this.rowsByValue=new Map,
this.listOf=[]}note($,T){let q=this.rowsByValue.get(T);q===void 0&&this.rowsByValue.set(T,q=[]);const W=this.listOf[$];W!==q&&(W?.splice(W.indexOf($),1),this.listOf[$]=
q,q.length===0||q[q.length-1]<$?q.push($):q.splice(q.findIndex(K=>K>$),0,$))}rows($){return this.rowsByValue.get($)??[]}},byStructure=new WeakMap;function lazyReader($,T){
let q=byStructure.get(T);return q===void 0&&byStructure.set(T,q=readerOf($,T)),q}function readerOf($,T){const q=X=>fieldReadersOf($,T).filter(({hides:Z})=>Z?.includes(
X)===!0),W=fieldReadersOf($,T).map(({field:X,position:Z,codec:ee,ifEmpty:te,empty:ne})=>{const re=q(X);return se=>{const oe=se[Z]??"";if(oe==="")return ne;if(re.
length===0){const ie=ee.quick?.(oe);if(ie!==void 0)return ie}const ce=ee.read(oe);return ce.kind==="value"&&!re.some(ie=>ie.codec.read(se[ie.position]??"").kind===
"faulty")?ce.value:te}}),K=new Map(fieldReadersOf($,T).map(({field:X},Z)=>[X,Z])),Y=(X,Z)=>{var ee;const te=K.get(Z);return te===void 0?Object.prototype[Z]:(ee=
X.values)[te]??(ee[te]=W[te](X.row))},J=X=>{if(X.whole!==void 0)return X.whole;const Z={};for(const ee of K.keys()){const te=Y(X,ee);te!==void 0&&(Z[ee]=te)}return X.
whole=Z},Q={get:(X,Z)=>typeof Z=="string"?Y(X,Z):J(X)[Z],has:(X,Z)=>Z in J(X),ownKeys:X=>Reflect.ownKeys(J(X)),getOwnPropertyDescriptor:(X,Z)=>Reflect.getOwnPropertyDescriptor(
J(X),Z),getPrototypeOf:()=>Object.prototype,set:()=>!1,defineProperty:()=>!1,deleteProperty:()=>!1};return{record:X=>new Proxy({row:X,values:new Array(W.length),
whole:void 0},Q),field:X=>W[K.get(X)]}}var LISTED=new Set(["messages","journal","contacts"]),LoadedTable=class{constructor($,T,q,W){this.table=$,this.headers=T,
this.structure=q,this.rows=W,this.indexByKey=new Map,this.keyOf=[],this.holds=[],this.records=[],this.indexes=new Map,this.faulty=new Set,this.changes=new Map,this.
added=[],this.removed=new Set,this.isLazy=LISTED.has($.name);const K=isLiving($.name)?q.positions[STATUS_FIELD[$.name]]:void 0,Y=q.positions.recordedStatus;K!==
void 0&&Y!==void 0&&(this.statusAt={shown:K,recorded:Y}),this.reader=lazyReader($,q),W.forEach((J,Q)=>{const X=keyOfRow($,q,J);this.keyOf.push(X),X!==""&&!this.
indexByKey.has(X)&&this.indexByKey.set(X,Q),this.holds.push(this.isRecord(J,Q))})}get cells(){return this.rows.length*this.headers.length}has($){return this.indexByKey.
has($)||this.removed.has($)}keys(){return this.indexByKey.keys()}all(){return this.list??(this.list=this.readAll())}where($,T){let q=this.indexes.get($);if(q===
void 0){this.indexes.set($,q=new FieldIndex);const W=this.reader.field($);for(let K=0;K<this.rows.length;K+=1)this.noteIn(q,W,K)}return q.rows(T).flatMap(W=>this.
at(W)??[])}find($){const T=this.indexByKey.get($);return T===void 0?void 0:this.at(T)}row($){const T=this.indexByKey.get($);return T===void 0?void 0:new Map(this.
headers.map((q,W)=>[String(q),this.rows[T][W]??""]))}cell($,T){const q=this.indexByKey.get($),W=this.structure.positions[T];return q===void 0||W===void 0?void 0:
this.rows[q][W]??""}unreadable($){const T=this.indexByKey.get($);return T===void 0||!this.isLazy&&this.records[T]!==void 0&&!this.faulty.has(T)?[]:unreadableFields(
this.table,this.structure,this.rows[T])}chosen(){return this.statusAt===void 0?[]:[...this.indexByKey].flatMap(([$,T])=>this.asRecorded(this.rows[T])===this.rows[T]?
[]:[$])}oddRows(){const $=[],T=[];return this.table.presentBy!==void 0||KEYED_TABLES.includes(this.table.name)?{doubled:$,keyless:T}:(this.rows.forEach((q,W)=>{
const K=this.keyOf[W];K!==""&&this.indexByKey.get(K)!==W&&$.push({key:K,row:W+2}),K===""&&q.some(Y=>Y!==""&&typeof Y!="boolean")&&T.push(W+2)}),{doubled:$,keyless:T})}add($){
const T=new Array(this.headers.length).fill("");for(const[W,{codec:K}]of columnsOf(this.table))K.display==="checkbox"&&this.structure.positions[W]!==void 0&&(T[this.
structure.positions[W]]=!1);for(const[W,K]of $)this.structure.positions[W]!==void 0&&(T[this.structure.positions[W]]=K);this.rows.push(T);const q=keyOfCell(this.
table,$.get(this.table.key??"")??"");this.keyOf.push(q),this.indexByKey.set(q,this.rows.length-1),this.added.push(q),this.refresh(this.rows.length-1)}change($,T){
const q=this.indexByKey.get($);if(q===void 0)throw new Error(`record-not-found: ${this.table.name} ${$}`);const W=this.changes.get($)??{before:{},after:{}};let K;
for(const[Y,J]of T){const Q=this.structure.positions[Y],X=Q===void 0?void 0:(K??this.rows[q])[Q];Q===void 0||sameCell(X,J)||(Y in W.before||(W.before[Y]=X??""),
W.after[Y]=J,K??(K=[...this.rows[q]]),K[Q]=J)}K!==void 0&&(this.rows[q]=K,this.changes.set($,W),this.refresh(q))}remove($){this.change($,new Map(columnsOf(this.
table).map(([q])=>[q,""])));const T=this.indexByKey.get($);this.indexByKey.delete($),this.removed.add($),this.keyOf[T]="",this.refresh(T)}writes(){if(this.changes.
size===0&&this.added.length===0)return;const $=new Set(this.added);return{changes:[...this.changes].filter(([T])=>!$.has(T)).map(([T,{before:q,after:W}])=>({key:T,
before:q,after:W,...this.birthOf(T,q,W)})),adds:this.added.map(T=>({key:T,cells:this.cellsOf(T)}))}}written(){this.changes.clear(),this.added.length=0}birthOf($,T,q){
return T.recordedStatus===""&&q.recordedStatus!==void 0&&q.recordedStatus!==""?{born:this.cellsOf($)}:{}}cellsOf($){const T=this.rows[this.indexByKey.get($)];return Object.
fromEntries(Object.entries(this.structure.positions).flatMap(([q,W])=>T[W]===""||T[W]===void 0?[]:[[q,T[W]]]))}readAll(){const $=[];for(let T=0;T<this.rows.length;T+=
1){const q=this.at(T);q!==void 0&&$.push(q)}return $}at($){var T;return this.holds[$]?(T=this.records)[$]??(T[$]=this.read(this.rows[$],$)):void 0}isRecord($,T){
const q=this.keyOf[T];return(this.table.presentBy===void 0?q==="":!isRecordRow(this.table,this.structure,$))?!1:q===""||this.indexByKey.get(q)===T}read($,T){const q=this.
asRecorded($);if(this.isLazy)return this.reader.record(q);const{record:W,faults:K}=readRow(this.table,this.structure,q);return K.length>0||q!==$?this.faulty.add(
T):this.faulty.delete(T),W}noteIn($,T,q){this.holds[q]&&$.note(q,T(this.asRecorded(this.rows[q])))}asRecorded($){if(this.statusAt===void 0)return $;const{shown:T,
recorded:q}=this.statusAt,W=$[q]??"";if(W===""||$[T]===W)return $;const K=[...$];return K[T]=W,K}refresh($){this.holds[$]=this.isRecord(this.rows[$],$),this.records[$]=
void 0,this.list=void 0;for(const[T,q]of this.indexes)this.noteIn(q,this.reader.field(T),$)}};function loadTable($,T,q){const W=TABLES[T],K=$.find(T),[Y=[],...J]=q?
allRows(K,W):tableValues(K,W);let Q=Y,X=readStructure(W,Q);const Z=re=>mendableHeaders(W).has(re);if(q&&X.missing.length>0&&X.missing.every(Z)&&(Q=addColumns(K,
W,Q,X.missing),X=readStructure(W,Q)),X.missing.filter(re=>!Z(re)).length>0||X.doubled.length>0){const{message:re,advice:se}=structureProblem(W.sheetName,X.missing,
X.doubled);throw new UserProblem(re,se)}const te=J.slice(0,lastFilled(J)+1),ne=Q.length-(te[0]?.length??Q.length);return new LoadedTable(W,Q,X,ne>0?te.map(re=>[
...re,...new Array(ne).fill("")]):te)}var mendableHeaders=$=>new Set(columnsOf($).filter(([,T])=>T.isHidden||T.since!==void 0).map(([,T])=>T.header));function addColumns($,T,q,W){
const K=new Map(columnsOf(T).map(([,J])=>[J.header,J])),Y=q.length+W.length-$.getMaxColumns();return Y>0&&$.insertColumnsAfter($.getMaxColumns(),Y),$.getRange(1,
q.length+1,1,W.length).setValues([[...W]]),W.forEach((J,Q)=>{const X=q.length+1+Q;K.get(J)?.isHidden===!0&&$.hideColumns(X,1),K.get(J)?.codec.display==="text"&&
$.getRange(2,X,$.getMaxRows()-1,1).setNumberFormat("@")}),[...q,...W]}var lastFilled=$=>{for(let T=$.length-1;T>=0;T-=1)if($[T].some(q=>q!==""&&q!==!1))return T;
return-1},FIRST=["companies","contacts","offers","propositions","requests"],WRITE_ORDER=[...FIRST,...TABLE_NAMES.filter($=>!FIRST.includes($))],SheetRegister=class{constructor($,T,q,W){
this.tabs=$,this.counters=T,this.today=q,this.write=W,this.loaded=new Map,this.marks=[],this.isFirst=!0,this.numbered=new Set}all($){return this.load($).all()}where($,T,q){
return this.load($).where(T,q)}find($,T){return this.load($).find(T)}unreadable($,T){return this.load($).unreadable(T)}oddRows($){return this.load($).oddRows()}header($,T){
return headerOf($,T)}reread($){if(this.loaded.get($)?.writes()!==void 0)throw new Error(`reread-before-save: ${$}`);this.loaded.delete($)}add($,T){const q=isLiving(
$)?{...T,recordedStatus:T[STATUS_FIELD[$]]}:T;this.load($).add(writeFields(TABLES[$],q))}change($,T,q){this.load($).change(T,writeFields(TABLES[$],q))}settle($,T,q){
this.load($).change(T,writeFields(TABLES[$],{[STATUS_FIELD[$]]:q,recordedStatus:q}))}chosen($){return this.load($).chosen()}cell($,T,q){return this.load($).cell(
T,q)??""}fields($){return Object.keys(TABLES[$].columns)}reading($,T,q){const W=TABLES[$].columns[T]?.codec.read(q);return W?.kind==="value"?W.value:void 0}putBack($,T,q){
this.load($).change(T,new Map(Object.entries(q)))}remove($,T){this.load($).remove(T)}bundle($,T){this.part={bundle:$,step:T}}markAnswer($,T,q){this.marks.push({
form:$,key:T,text:q})}nextReference($){const T=`${TABLES[$].prefix}-${schoolYearOf(this.today())}-`;let q=this.counters.last(T);if(!this.numbered.has(T))for(const W of this.
load($).keys())W.startsWith(T)&&(q=Math.max(q,Number(W.slice(T.length))||0));return this.numbered.add(T),this.counters.use(T,q+1),T+String(q+1).padStart(4,"0")}save(){
const $=this.writes(),T=$.length>0||this.marks.length>0;if(T&&this.write===void 0)throw new Error("read-only-register");this.counters.save(),T&&(this.write({tables:$,
marks:this.marks,part:this.part},q=>this.load(q),this.isFirst),this.isFirst=!1);for(const q of this.loaded.keys())this.loaded.get(q).written();this.marks=[]}isChanged(){
return this.marks.length>0||this.writes().length>0}hasRead($){return this.loaded.has($)}writes(){return WRITE_ORDER.flatMap($=>{const T=this.loaded.get($)?.writes();
return T===void 0?[]:[{table:$,...T}]})}load($){const T=this.loaded.get($);if(T!==void 0)return T;const q=loadTable(this.tabs,$,this.write!==void 0);return this.
loaded.set($,q),q}},SILENT_DAYS=7,asksToTalk=({answer:$})=>$==="call-back"||$==="other-dates"||$==="other-public";function isToCall($,T){return!LIVE_PROPOSITION_STATUSES.
includes($.status)&&$.status!=="unanswered"?!1:$.callBackOn!==void 0?$.callBackOn<=T:asksToTalk($)||$.channel==="phone"?!0:$.status==="unanswered"||$.sentOn!==void 0&&
daysBetween($.sentOn,T)>=SILENT_DAYS}var REASONS={"host-lost":fr`un hôte s’est désisté`,"many-attempts":fr`plusieurs organismes sollicités sans succès`,arrangement:fr`un aménagement est à voir avec l’établissement`,
told:fr`l’établissement signale une difficulté`,remote:fr`peu d’entreprises du vivier autour de la commune`},hardshipSentence=$=>$.length===0?void 0:fr`Cas difficile : ${enumeration(
$.map(T=>REASONS[T]))}`;function projectFile($,T){try{return HtmlService.createHtmlOutputFromFile($).getContent()}catch{throw new UserProblem(T.message,T.advice)}}
var REGISTER_VERSION=9,PLACES={home:"C1",version:"D1",archive:"E1"},placeOf=($,T="home")=>$.getSheetByName(intentionTab.sheetName)?.getRange(PLACES[T]),KEY="hom\
e";function isCopy($,T=PropertiesService.getDocumentProperties()){const q=$.getId();if(T.getProperty(KEY)===q)return!1;const W=homeOf($);return W===q&&PropertiesService.
getDocumentProperties().setProperty(KEY,q),W!==""&&W!==q}function noteHome($,T=!1){const q=placeOf($);q!==void 0&&(T||q.getValue()==="")&&q.setValue($.getId())}
var homeOf=$=>String(placeOf($)?.getValue()??"");function giveHomeBack($,T){placeOf($)?.setValue(T),PropertiesService.getDocumentProperties().deleteProperty(KEY)}
var archiveHere=$=>{placeOf($,"archive")?.setValue($.getId())},isArchive=$=>placeOf($,"archive")?.getValue()===$.getId();function markedVersion($){const T=$.getSheetByName(
intentionTab.sheetName);return T===null?void 0:versionIn(T)}function versionIn($){const T=Number($.getRange(PLACES.version).getValue());return Number.isInteger(
T)&&T>0?T:void 0}function markVersion($,T){markedVersion($)!==T&&placeOf($,"version")?.setValue(T)}var PART_LENGTH=3e3,PartedValues=class{constructor($){this.properties=
$,this.made=new Map}read($){return this.made.has($)||this.made.set($,this.make($)),this.made.get($)}make($){const T=parsed(this.stored($));if(typeof T?.generation!=
"string"||typeof T.parts!="number")return;const q=partNames($,T).map(W=>this.stored(W)??"").join("");return fingerprint(q)===T.sum?parsed(q):void 0}write($,T){this.
made.delete($);const q=JSON.stringify(T).replace(/[\ud800-\udfff]/g,Q=>`\\u${Q.charCodeAt(0).toString(16)}`),W=Math.ceil(q.length/PART_LENGTH),K={generation:Date.
now().toString(36)+Math.floor(Math.random()*46656).toString(36),parts:W,sum:fingerprint(q)},Y=Object.fromEntries(partNames($,K).map((Q,X)=>[Q,q.slice(X*PART_LENGTH,
(X+1)*PART_LENGTH)]));this.properties.setProperties(Y,!1),this.properties.setProperty($,JSON.stringify(K));const J=Object.keys(this.everything()).filter(Q=>Q.startsWith(
`${$}.`)&&Y[Q]===void 0);for(const Q of J)this.properties.deleteProperty(Q);this.all={...this.everything(),...Y,[$]:JSON.stringify(K)};for(const Q of J)delete this.
all[Q]}stored($){return this.everything()[$]}everything(){return this.all??(this.all=this.properties.getProperties())}},partNames=($,{generation:T,parts:q})=>Array.
from({length:q},(W,K)=>`${$}.${T}.${K}`);function parsed($){try{return $==null?void 0:JSON.parse($)}catch{return}}var STATUS_LINE=":statut",isStatusLine=({key:$,
after:T})=>$?.endsWith(STATUS_LINE)===!0&&T!==void 0;function inOrder($){const T=[...$].sort((K,Y)=>K.at<Y.at?-1:K.at>Y.at?1:countIn(K)-countIn(Y)),q=new Map,W=[];
for(let K=0;K<T.length;){let Y=K+1;for(;Y<T.length&&T[Y].at===T[K].at;)Y+=1;const J=T.slice(K,Y);for(;J.length>0;){const[Q]=J.splice(nextIn(J,q),1);q.set(Q.reference,
Q.after),W.push(Q)}K=Y}return W}function nextIn($,T){const q=$.findIndex(W=>{const{reference:K,before:Y}=W;if(T.has(K)&&T.get(K)===Y)return!0;const J=$.filter(Q=>Q!==
W&&Q.reference===K);return J.length===0||!T.has(K)&&J.every(({after:Q})=>Q!==Y)});return Math.max(0,q)}var countIn=({key:$=""})=>Number(/-(\d+):/.exec($)?.[1]??
0),ofTable=$=>({name:$,sheetName:TABLES[$].sheetName,table:$}),tabOrder=[{name:"home",sheetName:homeTab.sheetName},{name:"dashboard",sheetName:dashboardTab.sheetName},
...["requests","offers","propositions","companies","contacts","schools","trainings","periods","reviews","resources","meetings","registrations","needs","contribu\
tions","plans","years","messages","templates","rules","settings","journal"].map(ofTable)];function once($){let T;return()=>(T??(T={value:$()})).value}function problemReply($){
return $ instanceof UserProblem?{ok:!1,error:{message:$.message,...$.advice===void 0?{}:{advice:$.advice}}}:(console.error($ instanceof Error?$.stack??$.message:
String($)),{ok:!1,error:unexpectedProblem})}var ofScript=new Map;function share($){for(const[T,q]of Object.entries($))ofScript.set(T,q)}var texts2=once(()=>{const $=projectFile(
"parts",partsMissing);try{return JSON.parse($)}catch{throw problemOf(partsMissing)}}),made=new Map;function moduleOf($){const T=ofScript.get($)?.()??made.get($)?.
exports;if(T!==void 0)return T;const q=texts2()[$];if(q===void 0)throw problemOf(partsMissing);const W={exports:{}};made.set($,W);const K=new Function("module",
"exports","require",`${q}
//# sourceURL=parts/${$}`);try{K(W,W.exports,moduleOf)}catch(Y){throw made.delete($),Y}return W.exports}var late=$=>T=>(...W)=>functionOf($,T)(...W),lateForPage=$=>T=>(...W)=>{
try{return functionOf($,T)(...W)}catch(K){return problemReply(K)}},functionOf=($,T)=>moduleOf($).part[T],KEY2="stamp",readStamp=$=>$.getProperty(KEY2)??"";function newStamp($){
const T=`${Date.now().toString(36)}-${Math.random().toString(36).slice(2,8)}`;return $.setProperty(KEY2,T),T}var INSTALLATION_KEY="installation",InstallationStore=class{constructor($){
this.properties=$,this.values=new PartedValues($)}read(){return this.known??(this.known=this.stored()??foundAgain()),this.known}write($){this.known={...this.read(),
...$},this.properties.setProperty(INSTALLATION_KEY,JSON.stringify(this.known))}begin(){this.stored()===void 0&&this.write({})}form($){return this.values.read(`f\
orm.${$}`)}writeForm($,T){this.values.write(`form.${$}`,T)}asked($){return this.values.read(`asked.${$}`)??{}}writeAsked($,T){JSON.stringify(T)!==JSON.stringify(
this.asked($))&&this.values.write(`asked.${$}`,T)}openness($){return this.values.read(`open.${$}`)??{}}writeOpenness($,T){const q=this.openness($),W={...q,...T};
JSON.stringify(W)!==JSON.stringify(q)&&this.values.write(`open.${$}`,W)}stored(){const $=parsed(this.properties.getProperty(INSTALLATION_KEY));return typeof $?.
version=="number"&&typeof $.sheets=="object"?$:void 0}},ALWAYS=["requests","offers","messages","settings","journal"];function foundAgain(){const $=SpreadsheetApp.
getActiveSpreadsheet(),T=new Map($.getSheets().map(K=>[K.getName(),K.getSheetId()])),q=tabOrder.flatMap(({name:K,sheetName:Y})=>T.has(Y)?[[K,T.get(Y)]]:[]);return{
version:ALWAYS.every(K=>q.some(([Y])=>Y===K))?markedVersion($)??1:0,sheets:Object.fromEntries(q)}}var SILENT_MS=120*6e4+10*6e4,WORKED={first:7,last:20},isWorkedHour=$=>$>=
WORKED.first&&$<=WORKED.last,withTrigger=($,T)=>$.filter(({handlers:q})=>q.includes(T)),livingClocks=({accounts:$,now:T})=>withTrigger($,"onClock").filter(({seenAt:q})=>Date.
parse(T)-Date.parse(q)<SILENT_MS),silentAccounts=$=>{const T=livingClocks($);return withTrigger($.accounts,"onClock").filter(q=>!T.includes(q)).sort((q,W)=>q.seenAt<
W.seenAt?1:-1)},KEY22="holders",TriggerHolders=class{constructor($){this.properties=$}isMine($,T,q){if(T===void 0)return!0;const W=this.read()[$];return W===void 0||
W.uid===T||q-W.at>=SILENT_MS}holderOf($){return this.read()[$]?.uid}lastWork($){return this.read()[$]?.at}worked($,T,q){T!==void 0&&this.properties.setProperty(
KEY22,JSON.stringify({...this.read(),[$]:{uid:T,at:q}}))}read(){try{const $=JSON.parse(this.properties.getProperty(KEY22)??"{}");return typeof $=="object"&&$!==
null?$:{}}catch{return{}}}},SeenProperties=class{constructor($){this.properties=$}getProperty($){return this.everything()[$]??null}getProperties(){return{...this.
everything()}}setProperty($,T){this.properties.setProperty($,T),this.note({[$]:T})}setProperties($,T){this.properties.setProperties({...$},T),this.note($)}deleteProperty($){
this.properties.deleteProperty($),this.all!==void 0&&delete this.all[$]}note($){this.all!==void 0&&Object.assign(this.all,$)}everything(){return this.all??(this.
all=this.properties.getProperties())}},SHORT_WORDS={st:"saint",ste:"sainte",sts:"saints",stes:"saintes",s:"sur",ss:"sous",nd:"notre dame"},HAS_SHORT_WORD=new RegExp(
` (?:${Object.keys(SHORT_WORDS).join("|")}) `),ARTICLES=new Set(["le","la","les","l"]),ARRONDISSEMENT=/^(paris|lyon|marseille)(?: cedex)? 0?(\d{1,2})(?: ?(?:er|e|re|eme|ieme|nd|nde|d))?(?: arr(?:ondissement|dt)?t?)?$/,
bareLetters=new Map([["œ","oe"],["æ","ae"]]),bareLetter=$=>{const T=bareLetters.get($);if(T!==void 0)return T;const q=$.normalize("NFD").replace(/[\u0300-\u036f]/g,
"");return bareLetters.set($,q),q},plainWords=$=>$.toLowerCase().replace(/[^ -~]/g,bareLetter).replace(/[^a-z0-9]+/g," ").trim(),communeKey=$=>{const T=plainWords(
$);if(/\d/.test(T)){const W=ARRONDISSEMENT.exec(T);if(W&&Number(W[2])>=1&&Number(W[2])<=20)return`${W[1]} ${Number(W[2])}`}const q=T.includes("cedex")?T.replace(
/ ?\bcedex( \d{1,2})?$/,""):T;return HAS_SHORT_WORD.test(` ${q} `)?q.split(" ").map(W=>SHORT_WORDS[W]??W).join(" "):q},keyWithoutArticle=$=>{const T=$.split(" ");
return T.length>1&&ARTICLES.has(T[0])?T.slice(1).join(" "):T.length>1&&ARTICLES.has(T[T.length-1])?T.slice(0,-1).join(" "):$},cityOfArrondissement=$=>/^(paris|lyon|marseille) \d{1,2}$/.
exec($)?.[1],ACCENT_SIGNS=[["́","/"],["̀","\\"],["̂","^"],["̈",":"],["̧","_"],["̃","~"]],LIGATURES=[["œ","o*"],["Œ","O*"],["æ","a*"],["Æ","A*"]],MARK_OF_SIGN=new Map(
[...ACCENT_SIGNS].map(([$,T])=>[T,$])),LETTER_OF_LIGATURE=new Map([...LIGATURES].map(([$,T])=>[T,$])),withAccents=$=>$.replace(/[oOaA]\*/g,T=>LETTER_OF_LIGATURE.
get(T)).replace(/[/\\^:_~]/g,T=>MARK_OF_SIGN.get(T)).normalize("NFC"),list2=($,T=",")=>$===""?[]:$.split(T),readNames=$=>{let T="";const q=list2($,";").map(W=>T=
T.slice(0,parseInt(W[0],36))+W.slice(1));return q.length===0?[]:withAccents(q.join(";")).split(";")},readCodes=($,T,q)=>{const W=5-T.length,K=$.split(",");let Y=0;
return Array.from({length:q},(J,Q)=>{const X=K[Q];return X[0]==="="?X.slice(1):(Y+=X===""?1:parseInt(X,36),T+String(Y).padStart(W,"0"))})},pointReader=$=>{const[
T=0,q=0,W=3]=$.split(",").map(Number);return K=>{if(!K)return{};const Y=K[0]==="*"?1:0,J={latitude:T+parseInt(K.slice(Y,Y+W),36),longitude:q+parseInt(K.slice(Y+
W),36)};return Y?{point:J,isEpciMean:!0}:{point:J}}},lineKeys=$=>{const T=$.indexOf("|",$.indexOf("|")+1);return $.slice(0,T).split(/[|,]/)},decodeDepartementLine=$=>{
const T=$.split("|");if(T.length!==12)throw new Error(`Commune table: line "${$.slice(0,12)}…" has ${T.length} fields instead of 12`);const[q,,W,K,Y,J,Q,X,Z,ee,
te,ne]=T,re=pointReader(W);let se=0;const oe=list2(K).map(me=>String(se+=parseInt(me,36)).padStart(5,"0")),ce=readNames(J),ie=readCodes(Y,q,ce.length),le=Q.split(
","),fe=X.split(","),he=ce.map((me,ge)=>{const ye=le[ge],we=[];for(let be=0;be<ye.length;be+=2)we.push(oe[parseInt(ye.slice(be,be+2),36)]);return{insee:ie[ge],name:me,
postalCodes:we,...re(fe[ge])}}),pe=list2(ee),ae=readNames(te),ue=ne.split(","),ve=readCodes(Z,q,pe.length).map((me,ge)=>({insee:me,owner:parseInt(pe[ge],36),name:ae[ge],
...re(ue[ge])}));return{departement:q,communes:he,former:ve}},firstWordOf=$=>{const T=$.indexOf(" ");return T<0?$:$.slice(0,T)},degrees=($,T)=>({latitude:$.latitude/
1e3,longitude:$.longitude/1e3,tier:T}),addTo=($,T,q)=>{const W=$.get(T);W?W.includes(q)||W.push(q):$.set(T,[q])},postalMeans=$=>{const T=new Map;for(const{postalCodes:q,
point:W,isEpciMean:K}of $)if(!(!W||K))for(const Y of q){const J=T.get(Y)??{latitude:0,longitude:0,count:0};T.set(Y,{latitude:J.latitude+W.latitude,longitude:J.longitude+
W.longitude,count:J.count+1})}return new Map([...T].map(([q,{latitude:W,longitude:K,count:Y}])=>[q,{latitude:Math.round(W/Y),longitude:Math.round(K/Y)}]))},readLine=$=>{
const{communes:T,former:q}=decodeDepartementLine($),W=postalMeans(T),K=T.map(({insee:Y,name:J,postalCodes:Q,point:X,isEpciMean:Z})=>{const ee=Q.map(te=>W.get(te)).
find(Boolean);if(!X&&!ee)throw new Error(`Commune table: no point for ${Y} ${J}`);return{insee:Y,name:J,postalCodes:Q,addressName:/\d/.test(J)?J.replace(/ \d+er? Arrondissement$/,
""):J,point:X?degrees(X,Z?2:0):degrees(ee,1)}});return{places:K,former:q.map(({insee:Y,owner:J,name:Q,point:X})=>{const Z=K[J];return{insee:Y,place:Q===""?Z:{...Z,
formerName:Q,point:X?degrees(X,0):Z.point}}})}},decodeCommunes=($,T)=>{const q=T&&new Set(T),W=[],K=new Map,Y=new Map,J=new Map,Q=new Map,X=new Map,Z=(te,ne)=>{
addTo(J,te,ne);const re={key:te,place:ne,position:W.length-1},se=firstWordOf(te),oe=X.get(se);oe?oe.push(re):X.set(se,[re])},ee=[];for(const te of $.split(`
`)){if(!/^\d[\dAB]\d?\|/.test(te)||q&&!lineKeys(te).some(se=>q.has(se)))continue;const{places:ne,former:re}=readLine(te);for(const se of ne){W.push(se),K.set(se.
insee,se);for(const ie of se.postalCodes)addTo(Y,ie,se);const oe=communeKey(se.name);Z(oe,se);const ce=keyWithoutArticle(oe);ce!==oe&&Z(ce,se)}for(const se of re)
ee.push(se),se.place.formerName&&addTo(Q,keyWithoutArticle(communeKey(se.place.formerName)),se.place)}for(const{insee:te,place:ne}of ee)K.has(te)||K.set(te,ne);
return{communes:W,byInsee:K,byPostalCode:Y,byKey:J,byFormerKey:Q,byFirstWord:X}},g=new Uint32Array(65536),j=($,T)=>{const q=$.length,W=T.length,K=1<<q-1;let Y=-1,
J=0,Q=q,X=q;for(;X--;)g[$.charCodeAt(X)]|=1<<X;for(X=0;X<W;X++){let Z=g[T.charCodeAt(X)];const ee=Z|J;Z|=(Z&Y)+Y^Y,J|=~(Z|Y),Y&=Z,J&K&&Q++,Y&K&&Q--,J=J<<1|1,Y=Y<<
1|~(ee|J),J&=ee}for(X=q;X--;)g[$.charCodeAt(X)]=0;return Q},I=($,T)=>{const q=T.length,W=$.length,K=[],Y=[],J=Math.ceil(q/32),Q=Math.ceil(W/32);for(let se=0;se<
J;se++)Y[se]=-1,K[se]=0;let X=0;for(;X<Q-1;X++){let se=0,oe=-1;const ce=X*32,ie=Math.min(32,W)+ce;for(let le=ce;le<ie;le++)g[$.charCodeAt(le)]|=1<<le;for(let le=0;le<
q;le++){const fe=g[T.charCodeAt(le)],he=Y[le/32|0]>>>le&1,pe=K[le/32|0]>>>le&1,ae=fe|se,ue=((fe|pe)&oe)+oe^oe|fe|pe;let ve=se|~(ue|oe),me=oe&ue;ve>>>31^he&&(Y[le/
32|0]^=1<<le),me>>>31^pe&&(K[le/32|0]^=1<<le),ve=ve<<1|he,me=me<<1|pe,oe=me|~(ae|ve),se=ve&ae}for(let le=ce;le<ie;le++)g[$.charCodeAt(le)]=0}let Z=0,ee=-1;const te=X*
32,ne=Math.min(32,W-te)+te;for(let se=te;se<ne;se++)g[$.charCodeAt(se)]|=1<<se;let re=W;for(let se=0;se<q;se++){const oe=g[T.charCodeAt(se)],ce=Y[se/32|0]>>>se&
1,ie=K[se/32|0]>>>se&1,le=oe|Z,fe=((oe|ie)&ee)+ee^ee|oe|ie;let he=Z|~(fe|ee),pe=ee&fe;re+=he>>>W-1&1,re-=pe>>>W-1&1,he>>>31^ce&&(Y[se/32|0]^=1<<se),pe>>>31^ie&&
(K[se/32|0]^=1<<se),he=he<<1|ce,pe=pe<<1|ie,ee=pe|~(le|he),Z=he&le}for(let se=te;se<ne;se++)g[$.charCodeAt(se)]=0;return re},z=($,T)=>{if($.length<T.length){const q=T;
T=$,$=q}return T.length===0?$.length:$.length<=32?j($,T):I($,T)},readPostalCode=$=>{const T=($??"").replace(/^\s*F-?/i,"").replace(/[\s\u00a0\u202f.]/g,"");return/^\d{5}$/.
test(T)?T:/^[1-9]\d{3}$/.test(T)?`0${T}`:void 0},readInseeCode=$=>{const T=($??"").replace(/\s/g,"").toUpperCase();return/^(?:\d{5}|2[AB]\d{3})$/.test(T)?T:void 0},
departementPrefix=$=>(/^9[78]/.test($)?$.slice(0,3):$.slice(0,2)).toUpperCase(),readAddressEnd=$=>{const T=($.commune??"").replace(/\s*\(\s*(?:\d{2,3}|2[AB])\s*\)\s*$/i,
""),q=/(?:^|\D)(\d{5})(?!\d)/.exec(T)?.[1];return{postalCode:readPostalCode($.postalCode)??q,commune:q===void 0?T:T.replace(q," ")}},QUARTERS={paris:["Saint-Ger\
main-l'Auxerrois","Les Halles","Palais-Royal","Vendome","Gaillon","Vivienne","Mail","Bonne-Nouvelle","Arts-et-Metiers","Enfants-Rouges","Archives","Sainte-Avoye",
"Saint-Merri","Saint-Gervais","Arsenal","Notre-Dame","Saint-Victor","Jardin-des-Plantes","Val-de-Grace","Sorbonne","Monnaie","Odeon","Notre-Dame-des-Champs","Sa\
int-Germain-des-Pres","Saint-Thomas-d'Aquin","Invalides","Ecole-Militaire","Gros-Caillou","Champs-Elysees","Faubourg-du-Roule","Madeleine","Europe","Saint-Georg\
es","Chaussee-d'Antin","Faubourg-Montmartre","Rochechouart","Saint-Vincent-de-Paul","Porte-Saint-Denis","Porte-Saint-Martin","Hopital-Saint-Louis","Folie-Merico\
urt","Saint-Ambroise","Roquette","Sainte-Marguerite","Bel-Air","Picpus","Bercy","Quinze-Vingts","Salpetriere","Gare","Maison-Blanche","Croulebarbe","Montparnass\
e","Parc-de-Montsouris","Petit-Montrouge","Plaisance","Saint-Lambert","Necker","Grenelle","Javel","Auteuil","Muette","Porte-Dauphine","Chaillot","Ternes","Plain\
e-de-Monceaux","Plaine Monceau","Batignolles","Epinettes","Grandes-Carrieres","Clignancourt","Goutte-d'Or","La Chapelle","La Villette","Pont-de-Flandre","Ameriq\
ue","Combat","Belleville","Saint-Fargeau","Pere-Lachaise","Charonne","Menilmontant","Montmartre","Bastille","Nation","Republique","Marais","Le Marais","Passy","\
Vaugirard","Pigalle","Barbes","Saint-Paul","Saint-Michel","Saint-Lazare","Oberkampf","Daumesnil","Gambetta","Butte-aux-Cailles","Italie","Montsouris","Denfert",
"Alesia","Porte de Versailles","Buttes-Chaumont"],lyon:["Bellecour","Terreaux","Croix-Rousse","Part-Dieu","Perrache","Confluence","Ainay","Cordeliers","Guilloti\
ere","Gerland","Jean-Mace","Vaise","Duchere","Saint-Rambert","Montchat","Monplaisir","Bachut","Etats-Unis","Mermoz","Brotteaux","Tete d'Or","Saint-Just","Saint-\
Jean","Vieux Lyon","Fourviere","Point-du-Jour","Saint-Irenee","Saint-Georges","Villette","Sans-Souci","Grange-Blanche","Saint-Clair","Champvert","Gorge de Loup"],
marseille:["Belsunce","Noailles","Vieux-Port","Panier","Joliette","Arenc","Belle de Mai","Saint-Charles","Saint-Lazare","Saint-Mauront","Villette","Chartreux","\
Chutes-Lavie","Cinq Avenues","Blancarde","Baille","Camas","Conception","Saint-Pierre","Castellane","Lodi","Notre-Dame-du-Mont","Palais de Justice","Prefecture",
"Vauban","Endoume","Pharo","Roucas Blanc","Saint-Victor","Bompard","Bonneveine","Montredon","Perier","Pointe-Rouge","Rouet","Saint-Giniez","Sainte-Anne","Vieill\
e Chapelle","Goudes","Mazargues","Sainte-Marguerite","Cabot","Carpiagne","Panouse","Redon","Luminy","Vaufreges","Capelette","Menpenti","Pont-de-Vivaux","Saint-L\
oup","Saint-Tronc","Timone","Barasse","Camoins","Eoures","Pomme","Saint-Marcel","Treille","Valbarelle","Valentine","Saint-Barnabe","Saint-Julien","Saint-Jean du\
 Desert","Caillols","Trois Lucs","Montolivet","Beaumont","Fourragere","Malpasse","Rose","Croix-Rouge","Saint-Jerome","Saint-Just","Saint-Mitre","Olives","Palama",
"Chateau-Gombert","Merlan","Canet","Sainte-Marthe","Saint-Barthelemy","Arnavaux","Saint-Joseph","Borels","Calade","Crottes","Cabucelle","Delorme","Notre-Dame-Li\
mite","Saint-Antoine","Saint-Louis","Viste","Aygalades","Estaque","Riaux","Saint-Andre","Saint-Henri"]},keys=new Map,isQuarterOf=($,T)=>{const q=communeKey($);let W=keys.
get(q);return W||keys.set(q,W=new Set((QUARTERS[q]??[]).map(K=>keyWithoutArticle(communeKey(K))))),W.has(keyWithoutArticle(communeKey(T)))},MOST_SUGGESTIONS=5,forgiven=$=>$.
length<5?1:Math.min(4,Math.max(2,Math.floor($.length/4))),suggestPlaces=($,T,q)=>{const W=q!==void 0&&$.byPostalCode.get(q)||[],K=q&&departementPrefix(q),Y=Z=>!K||
Z.postalCodes.some(ee=>ee.startsWith(K)),J=forgiven(T),Q=[];for(const[Z,ee]of[...$.byKey,...$.byFormerKey]){if(Math.abs(Z.length-T.length)>J)continue;const te=z(
T,Z);if(!(te>J))for(const ne of ee){const re=Y(ne);(re||W.length===0)&&Q.push({place:ne,rank:te+(W.includes(ne)?0:re?2:5)})}}const X=Q.sort((Z,ee)=>Z.rank-ee.rank).
map(({place:Z})=>Z);return[...new Set([...X,...W])].slice(0,MOST_SUGGESTIONS)},MOST_CANDIDATES=20,isArrondissement=$=>$.addressName!==$.name,distinct=$=>{const T=$.
filter(({insee:W},K)=>$.findIndex(Y=>Y.insee===W)===K),q=new Set(T.filter(isArrondissement).map(({addressName:W})=>W));return T.filter(W=>isArrondissement(W)||!q.
has(W.name))},answer=$=>{const[T,...q]=distinct($);if(T)return q.length===0?{kind:"found",place:T}:{kind:"ambiguous",candidates:[T,...q].slice(0,MOST_CANDIDATES)}},
keysOf=$=>{const T=communeKey($);return[...new Set([T,keyWithoutArticle(T),cityOfArrondissement(T)??T])].filter(Boolean)},named=($,T)=>{for(const q of T){const W=$.
byKey.get(q);if(W){const K=W.filter(Y=>communeKey(Y.name)===q);return K.length>0?K:W}}return[]},formerlyNamed=($,T)=>{const q=T.map(keyWithoutArticle).find(W=>$.
byFormerKey.has(W));return q===void 0?[]:$.byFormerKey.get(q)},startsWithWords=($,T)=>$.startsWith(`${T} `)&&T.length>=3,beginning=($,T,q=()=>!0)=>{const W=new Map;
for(const K of T)for(const{key:Y,place:J,position:Q}of $.byFirstWord.get(firstWordOf(K))??[])startsWithWords(Y,K)&&!isArrondissement(J)&&q(J)&&W.set(Q,J);return[
...W].sort(([K],[Y])=>K-Y).map(([,K])=>K)},beginningOfTyped=($,T)=>{const q=$.filter(K=>T.some(Y=>startsWithWords(Y,communeKey(K.name)))),W=Math.max(...q.map(({
name:K})=>K.length));return q.filter(({name:K})=>K.length===W)},findByKnownCode=($,T,q)=>{const W=$.byPostalCode.get(T),K=Y=>Y.filter(J=>J.postalCodes.includes(
T));return answer(byArrondissement(W,K(named($,q))))??answer(K(formerlyNamed($,q)))??answer(beginning($,q,Y=>W.includes(Y)))??quarter(W,q)??mismatch($,T,q)??answer(
byArrondissement(W,beginningOfTyped(W,q)))},byArrondissement=($,T)=>{const q=$.filter(W=>isArrondissement(W)&&T.some(K=>K.addressName===W.addressName));return q.
length>0?q:T},quarter=($,T)=>{const[q,...W]=$.filter(K=>isArrondissement(K)&&T.some(Y=>isQuarterOf(K.addressName,Y)));return q&&W.length===0?{kind:"found",place:q,
how:"by-code"}:void 0},findByInseeAsPostal=($,T,q)=>{const W=$.byInsee.get(T);return!W||($.byPostalCode.get(T)??[]).some(Y=>named($,q).includes(Y))?void 0:named(
$,q).some(Y=>Y.insee===W.insee||Y.name===W.addressName)||formerlyNamed($,q).some(Y=>Y.insee===W.insee)?{kind:"found",place:W,how:"insee"}:void 0},findByCodeAlone=($,T)=>{
const{postalCode:q,commune:W}=readAddressEnd(T),K=distinct(q!==void 0&&$.byPostalCode.get(q)||[]),Y=communeKey(W),J=K.filter(X=>` ${Y} `.includes(` ${keyWithoutArticle(
communeKey(X.name))} `)),Q=J.length===1?J[0]:K.length===1&&!isMisspeltElsewhere($,Y,K[0])?K[0]:void 0;return Q&&{kind:"found",place:{...Q,point:{...Q.point,tier:Q.
point.tier===0?1:Q.point.tier}},how:"by-code"}},isMisspeltElsewhere=($,T,q)=>T.length>=6&&[...$.byKey].some(([W,K])=>Math.abs(W.length-T.length)<=1&&!K.some(({insee:Y})=>Y===
q.insee)&&z(T,W)<=1),findInDepartement=($,T,q)=>{const W=departementPrefix(T),K=J=>J.postalCodes.some(Q=>Q.startsWith(W)),Y=J=>J.filter(K);return answer(Y(named(
$,q)))??answer(Y(formerlyNamed($,q)))??answer(beginning($,q,K))??mismatch($,T,q)??answer(beginningOfTyped(Y($.communes),q))},mismatch=($,T,q)=>{const W=distinct(
named($,q));if(W.length===0)return;const K=departementPrefix(T),Y=W.filter(Q=>Q.postalCodes.some(X=>X.startsWith(K))),J=Y.length>0?Y:W;return{kind:"mismatch",communes:J.
slice(0,MOST_CANDIDATES),codesOfCommune:[...new Set(J.flatMap(Q=>Q.postalCodes))].sort(),communesOfCode:distinct($.byPostalCode.get(T)??[])}},findTyped=($,T,q)=>{
const W=T===void 0?[]:$.byPostalCode.get(T)??[];return q.length===0?answer(W)??{kind:"unknown",suggestions:[]}:(T===void 0?answer(named($,q))??answer(formerlyNamed(
$,q))??answer(beginning($,q)):W.length>0?findByKnownCode($,T,q):findInDepartement($,T,q))??{kind:"unknown",suggestions:distinct(suggestPlaces($,q[0],T))}},findPlace=($,T)=>{
const{postalCode:q,commune:W}=readAddressEnd(T),K=keysOf(W),Y=$.byInsee.get((T.insee??"").trim().toUpperCase());if(!Y)return findByInseeAsPostal($,readInseeCode(
T.postalCode)??"",K)??findTyped($,q,K);const Q=q!==void 0&&K.length>0&&!Y.postalCodes.includes(q)&&!named($,K).includes(Y)?findTyped($,q,K):void 0;return Q?.kind===
"found"?Q:{kind:"found",place:Y}},neededDepartement=$=>{const T=($.insee??"").trim(),q=/^\d[\dABab]\d{3}$/.test(T)?T:readAddressEnd($).postalCode;return q&&departementPrefix(
q)},kept={text:"",tables:new Map};function tablesOf($){return kept.text!==$&&Object.assign(kept,{text:$,tables:new Map}),kept.tables}var placeFinder=$=>{let T;const q=Y=>{
T??(T=$());const J=tablesOf(T),Q=J.get(Y);if(Q)return Q;const X=decodeCommunes(T,Y===""?void 0:[Y]);return J.set(Y,X),X},W=Y=>{const J=neededDepartement(Y);if(J!==
void 0){const X=findPlace(q(J),Y);if(X.kind!=="unknown"||readAddressEnd(Y).commune.trim()==="")return X}const Q=findPlace(q(""),Y);return Q.kind==="unknown"&&readAddressEnd(
Y).commune.trim()!==""?findByCodeAlone(q(""),Y)??Q:Q},K=new Map;return Y=>{const J=JSON.stringify([Y.insee,Y.postalCode,Y.commune]),Q=K.get(J);if(Q!==void 0)return Q;
const X=W(Y);return K.set(J,X),X}},withCode=$=>`${$.postalCodes[0]??""} ${$.formerName?`${$.formerName} (${$.name})`:$.name}`.trim(),locateIn=$=>{const T=placeFinder(
$);return q=>{const W=T(q);switch(W.kind){case"found":{const{place:K,how:Y}=W,J=K.postalCodes.length===1?K.postalCodes[0]:"",Q=Y==="insee"?J:readAddressEnd(q).postalCode??
J;return{kind:"found",commune:K.formerName??K.addressName,postalCode:Q,point:K.point,...Y&&{how:Y,postalCodes:K.postalCodes}}}case"ambiguous":return{kind:"ambig\
uous",candidates:W.candidates.map(withCode)};case"mismatch":return{kind:"mismatch",communeOfCode:W.communesOfCode.map(({name:K})=>K),codesOfCommune:W.codesOfCommune};case"\
unknown":return{kind:"unknown",suggestions:W.suggestions.map(withCode)}}}},PREFIX="departure.",LEFT="left",MOST_LEFT=500,REMEMBERED_DAYS=21,DepartureLog=class{constructor($,T){
this.properties=$,this.own=T}all(){return this.properties.getKeys().filter($=>$.startsWith(PREFIX)).flatMap($=>{const T=this.properties.getProperty($),q=T===null?
void 0:parsed2(T);return q===void 0&&T!==null&&this.properties.deleteProperty($),q===void 0?[]:[q]})}open($,T,q){this.keep({id:this.own,startedAt:$,references:T,
sent:{},refused:{},isOver:!1,marks:q})}leaving($){this.keep({...this.current(),current:$})}left($,T){this.mine={...this.current(),sent:{...this.current().sent,[$]:T}}}refused($,T){
this.mine={...this.current(),refused:{...this.current().refused,[$]:T}}}close(){this.keep({...this.current(),current:void 0,isOver:!0})}forget($){const T=$===this.
own?this.mine:parsed2(this.properties.getProperty(PREFIX+$)??"");T!==void 0&&this.remember(T),this.properties.deleteProperty(PREFIX+$)}remembered(){const $=parsedList(
this.properties.getProperty(LEFT));return Object.entries($).flatMap(([T,q])=>q.map(W=>({on:T,mark:W})))}remember({startedAt:$,references:T,sent:q,refused:W,current:K,
marks:Y={}}){var J;const Q=T.flatMap(te=>q[te]!==void 0||K===te&&W[te]===void 0?Y[te]??[]:[]);if(Q.length===0)return;const X=$.slice(0,10),Z=this.remembered().filter(
({on:te,mark:ne})=>daysBetween(te,X)<REMEMBERED_DAYS&&!Q.includes(ne)),ee={};for(const te of[...Z,...Q.map(ne=>({on:X,mark:ne}))].slice(-MOST_LEFT))(ee[J=te.on]??
(ee[J]=[])).push(te.mark);this.properties.setProperty(LEFT,JSON.stringify(ee))}current(){if(this.mine===void 0)throw new Error("departure-not-open");return this.
mine}keep($){this.mine=$,this.properties.setProperty(PREFIX+$.id,JSON.stringify($))}};function parsedList($){try{const T=JSON.parse($??"{}");return typeof T=="o\
bject"&&T!==null?T:{}}catch{return{}}}function parsed2($){try{const T=JSON.parse($);return typeof T.id=="string"&&Array.isArray(T.references)&&typeof T.startedAt==
"string"?{...T,sent:T.sent??{},refused:T.refused??{},isOver:T.isOver===!0}:void 0}catch{return}}var ASK=fr`Dites d’abord ce que doit devenir cette copie : « Pôle de stages › Entretien › Santé du pôle ».`,
copySendsNothing={message:fr`Ce classeur est une copie : aucun courriel n’en part.`,advice:fr`Travaillez dans le classeur d’origine. ${ASK}`},copyBuildsNothing={
message:fr`Ce classeur est une copie : les formulaires de l’original ne sont pas touchés.`,advice:ASK},copyNoted={own:fr`Copie devenue un autre pôle`,replaces:fr`Copie qui remplace l’original`},
PlatformMailer=class{constructor($){this.isCopy=$}quotaLeft(){try{return this.left??(this.left=MailApp.getRemainingDailyQuota())}catch($){console.warn(`quota: ${$ instanceof
Error?$.message:String($)}`);return}}send({to:$,cc:T,replyTo:q,senderName:W,subject:K,text:Y,html:J,attachments:Q=[]}){if(this.isCopy())throw problemOf(copySendsNothing);
this.left=void 0,MailApp.sendEmail({to:$,subject:K,body:Y,htmlBody:J,...T?{cc:T}:{},...q?{replyTo:q}:{},...W?{name:W}:{},...Q.length>0?{attachments:Q.map(({content:X,
mimeType:Z,name:ee})=>Utilities.newBlob(X,Z,ee))}:{}})}},KEY3="counters",Counters=class{constructor($){this.properties=$,this.isChanged=!1}last($){return this.numbers??
(this.numbers=parsed(this.properties.getProperty(KEY3))??{}),this.numbers[$]??0}use($,T){this.numbers={...this.numbers,[$]:T},this.isChanged=!0}save(){this.isChanged&&
this.properties.setProperty(KEY3,JSON.stringify(this.numbers)),this.isChanged=!1}},SEVERITIES=["stops","slows","notice"],NOTHING=[{}],when=$=>$?NOTHING:[],counted2=$=>$===
void 0||$===0?[]:[{count:$}],named2=$=>$.length===0?[]:[{names:$}],forms=$=>({forms:T,version:q})=>q.own===0?[]:named2(T.filter(W=>W.state===$).map(({title:W})=>W)),
inRegister=$=>T=>T.register===void 0?[]:$(T.register,T),isSetUp=({version:$})=>$.own>0,TOLD_OTHERWISE=["forms"],MOST_TRIGGERS=18,FULL_STORAGE=.9,isLong=($,T)=>$===
void 0||$>T,CAUSES={copy:{severity:"stops",gestures:["copy-own","copy-replaces","copy-archive"],seen:({copy:$})=>when($==="unanswered")},"copy-archived":{severity:"\
notice",gestures:["copy-own","copy-replaces"],seen:({copy:$})=>when($==="archived")},"register-newer":{severity:"stops",gestures:[],seen:({version:$})=>$.own>$.
ours?[$]:[]},"register-older":{severity:"stops",gestures:["repair"],seen:({version:$})=>$.own>0&&$.own<$.ours?[$]:[]},"not-set-up":{severity:"stops",gestures:["\
set-up"],seen:({version:$})=>when($.own===0)},"tab-missing":{severity:"stops",gestures:["repair"],seen:({missingTabs:$,version:T})=>T.own===T.ours?named2($):[]},
"column-missing":{severity:"stops",gestures:["repair"],seen:({columns:$,version:T})=>T.own!==T.ours?[]:$.flatMap(({sheetName:q,missing:W})=>named2(W).map(({names:K})=>({
sheetName:q,names:K})))},"column-doubled":{severity:"stops",gestures:[],seen:({columns:$})=>$.flatMap(({sheetName:T,doubled:q})=>named2(q).map(({names:W})=>({sheetName:T,
names:W})))},"permission-withheld":{severity:"stops",gestures:[],seen:({withheld:$})=>$.map(T=>({permission:T}))},"clock-missing":{severity:"stops",gestures:["i\
nstall-triggers"],seen:$=>when(isSetUp($)&&withTrigger($.accounts,"onClock").length===0)},"clock-silent":{severity:"stops",gestures:["install-triggers"],seen:$=>isSetUp(
$)&&livingClocks($).length===0?silentAccounts($).slice(0,1).map(({name:T,seenOn:q})=>({who:T,since:q})):[]},"account-silent":{severity:"notice",gestures:["forge\
t-account"],seen:$=>livingClocks($).length===0?[]:silentAccounts($).map(({id:T,name:q,seenOn:W})=>({id:T,who:q,since:W}))},"form-trigger-missing":{severity:"slo\
ws",gestures:["install-triggers"],seen:$=>missingTrigger($,"onFormSubmit")},"edit-trigger-missing":{severity:"slows",gestures:["install-triggers"],seen:$=>missingTrigger(
$,"onSheetEdit")},"triggers-full":{severity:"slows",gestures:[],seen:({ownTriggers:$})=>counted2($>=MOST_TRIGGERS?$:0)},"form-absent":{severity:"stops",gestures:[
"build-forms"],isOfForms:!0,seen:forms("absent")},"form-unfinished":{severity:"stops",gestures:["build-forms"],isOfForms:!0,seen:forms("unfinished")},"form-gone":{
severity:"stops",gestures:["build-forms"],isOfForms:!0,seen:forms("gone")},"form-foreign":{severity:"slows",gestures:["remake-forms"],isOfForms:!0,seen:foreignForms2},
"form-unlinked":{severity:"stops",gestures:["build-forms"],isOfForms:!0,seen:forms("unlinked")},"form-no-tab":{severity:"stops",gestures:["build-forms"],isOfForms:!0,
seen:forms("no-tab")},"form-unpublished":{severity:"stops",gestures:["open-forms"],isOfForms:!0,seen:forms("unpublished")},"form-closed":{severity:"stops",gestures:[
"open-forms"],isOfForms:!0,seen:forms("closed")},"form-asks-account":{severity:"stops",gestures:["set-up"],isOfForms:!0,seen:({forms:$})=>named2($.filter(({asksAccount:T})=>T).
map(({title:T})=>T))},"answers-failed":{severity:"stops",gestures:["read-answers"],seen:({answers:$})=>counted2($.failed)},"answers-waiting":{severity:"slows",gestures:[
"read-answers"],seen:({answers:$})=>counted2($.waiting-$.failed)},"animator-address-missing":{severity:"stops",gestures:["set-up"],seen:inRegister(({animatorEmail:$})=>when(
$==="missing"))},"animator-address-wrong":{severity:"stops",gestures:["set-up"],seen:inRegister(({animatorEmail:$})=>when($==="wrong"))},"no-school":{severity:"\
stops",gestures:["set-up"],seen:inRegister(({schools:$})=>when($===0))},"messages-doubtful":{severity:"stops",gestures:["see-panel"],seen:inRegister(({doubtful:$})=>counted2(
$))},"messages-failed":{severity:"stops",gestures:["see-panel"],seen:inRegister(({failed:$})=>counted2($))},"messages-overdue":{severity:"stops",gestures:["send\
-now"],seen:inRegister(({overdue:$})=>counted2($))},"quota-spent":{severity:"slows",gestures:[],seen:inRegister(({queue:$})=>$?.isSpent===!0?[{count:$.recipients,
emptyOn:$.emptyOn}]:[])},"queue-long":{severity:"slows",gestures:["see-panel"],seen:inRegister(({queue:$},{today:T})=>$!==void 0&&!$.isSpent&&isLong($.emptyOn,addDays(
T,1))?[{count:$.recipients,emptyOn:$.emptyOn}]:[])},"messages-unread":{severity:"slows",gestures:["see-panel"],seen:inRegister(({unread:$})=>counted2($))},"mess\
ages-forgotten":{severity:"slows",gestures:["see-panel"],seen:inRegister(({forgotten:$})=>counted2($))},unfinished:{severity:"slows",gestures:["finish-writing"],
seen:({unfinished:$})=>counted2($)},"step-stuck":{severity:"stops",gestures:[],seen:({stuck:$})=>$.filter(({step:T})=>!TOLD_OTHERWISE.includes(T))},elsewhere:{severity:"\
slows",gestures:["repair"],seen:({isElsewhere:$})=>when($)},"storage-full":{severity:"slows",gestures:[],seen:({storage:$})=>counted2($>=FULL_STORAGE?Math.round(
$*100):0)},paused:{severity:"notice",gestures:["see-panel"],seen:inRegister(({pause:$})=>$===void 0?[]:[$])},trial:{severity:"notice",gestures:["set-up"],seen:inRegister(
({isSandbox:$})=>when($))},problems:{severity:"notice",gestures:["see-panel"],seen:({problems:$})=>counted2($)}};function missingTrigger($,T){const q=livingClocks(
$);return q.length===0||withTrigger(q,T).length>0?[]:[{who:q[0].name}]}function foreignForms2($){const T=livingClocks($);return[...new Set($.forms.flatMap(({state:W,
holder:K})=>W==="foreign"?[K??""]:[]))].map(W=>({names:$.forms.filter(K=>K.state==="foreign"&&K.holder===W).map(({title:K})=>K),who:$.accounts.find(({id:K})=>K===
W)?.name??"",isThere:T.some(({id:K})=>K===W)}))}var COPIES=["copy","copy-archived"];function causesIn($){const q=($.copy==="none"?Object.keys(CAUSES):COPIES).flatMap(
W=>{const{severity:K,seen:Y}=CAUSES[W];return Y($).map(J=>({code:W,severity:K,details:J}))});return SEVERITIES.flatMap(W=>q.filter(K=>K.severity===W))}var KEY4="\
health",LONGEST2=7e3;function readKeptHealth($){const T=parsed($.getProperty(KEY4));return{at:T?.at??"",causes:Array.isArray(T?.causes)?T.causes:[]}}function keepHealth($,{
at:T,seen:q,isUnseen:W}){const K=readKeptHealth($).causes;let Y=[...q.map(J=>({...J,since:K.find(({code:Q,title:X})=>Q===J.code&&X===J.title)?.since??T})),...K.
filter(W)].sort((J,Q)=>SEVERITIES.indexOf(J.severity)-SEVERITIES.indexOf(Q.severity));for(;Y.length>0&&JSON.stringify(Y).length>LONGEST2;)Y=Y.slice(0,-1);$.setProperty(
KEY4,JSON.stringify({at:T,causes:Y}))}var textOfCause=late("causes")("textOfCause");function silenceNow($,T,q){if(isCopy($,T))return[told(isArchive($)?{code:"co\
py-archived",details:{}}:{code:"copy",details:{}})];const{at:W,causes:K}=readKeptHealth(T),Y=new TriggerHolders(T).lastWork("onClock");if(W===""||Y===void 0||q-
Y<SILENT_MS||isNight(q)||isNight(q-SILENT_MS)||K.some(({code:Q})=>CLOCKS.includes(Q)))return K;const J=localDay(new Date(Y));return[told({code:"clock-silent",details:{
who:"",since:J}}),...K]}var told=$=>({code:$.code,severity:CAUSES[$.code].severity,...textOfCause($)}),CLOCKS=["clock-silent","clock-missing"],isNight=$=>!isWorkedHour(
new Date($).getHours()),KEY5="stuck",StuckSteps=class{constructor($){this.properties=$,this.isChanged=!1}all(){return Object.entries(this.read()).map(([$,{message:T,
advice:q,since:W}])=>({step:$,message:T,advice:q,since:W}))}note($,T){this.read()[$]?.message!==T.message&&(this.known={...this.read(),[$]:T},this.isChanged=!0)}mended($){
this.read()[$]!==void 0&&(this.known=Object.fromEntries(Object.entries(this.read()).filter(([T])=>T!==$)),this.isChanged=!0)}save(){this.isChanged&&this.properties.
setProperty(KEY5,JSON.stringify(this.known)),this.isChanged=!1}read(){return this.known??(this.known=parsed3(this.properties.getProperty(KEY5))),this.known}};function parsed3($){
try{const T=JSON.parse($??"{}");return typeof T=="object"&&T!==null?T:{}}catch{return{}}}var Glance=class{constructor($){this.newRegister=$}read($){return $(this.
register??(this.register=this.newRegister()))}finds($){return this.whatIf(T=>({found:$(T)}))===void 0}whatIf($){const T=this.register??(this.register=this.newRegister());
try{const q=$(T);if(!T.isChanged())return q}catch{}this.forget()}hasRead($){return this.register?.hasRead($)??!1}forget(){this.register=void 0}},TabFinder=class{constructor($,T){
this.spreadsheet=$,this.installation=T,this.found=new Map}find($){const T=this.found.get($);if(T!==void 0)return T;const{version:q}=this.installation.read();if(q>
REGISTER_VERSION)throw problemOf(newerRegister(q,REGISTER_VERSION));const W=this.look($);if(W===void 0)throw this.missing($,q);return this.found.set($,W),W}missing($,T){
if(T===0)return problemOf(notSetUp);const q=Math.min(T,markedVersion(this.spreadsheet)??T);return problemOf(q<REGISTER_VERSION?olderRegister(q,REGISTER_VERSION):
missingTab(TABLES[$].sheetName))}look($){return this.named(TABLES[$].sheetName)??this.byId(this.installation.read().sheets[$])}seeAll(){if(this.sheetsByName!==void 0)
return;const $=this.spreadsheet.getSheets();this.sheetsByName=new Map($.map(T=>[T.getName(),T])),this.sheetsById=new Map($.map(T=>[T.getSheetId(),T]))}named($){
return this.sheetsByName?.get($)??this.spreadsheet.getSheetByName($)??void 0}byId($){if($!==void 0)return this.sheetsById?.has($)!==!0&&(this.sheetsById=new Map(
this.spreadsheet.getSheets().map(T=>[T.getSheetId(),T]))),this.sheetsById.get($)}},KEY6="wake",HANDLER="onWake",SOONEST_MS=6e4,WakeUpTrigger=class{constructor($){
this.properties=$}at($){const T=Date.parse($);this.earliest=this.earliest===void 0?T:Math.min(this.earliest,T)}forget(){this.earliest=void 0}keep(){if(this.earliest===
void 0)return;const $=Date.now(),T=Math.max(this.earliest,$+SOONEST_MS),q=this.standing();if(!(q!==void 0&&q.at>$&&q.at<=T)){this.clear();try{const W=ScriptApp.
newTrigger("onWake").timeBased().after(T-$).create();this.properties.setProperty(KEY6,JSON.stringify({at:T,uid:W.getUniqueId()}))}catch(W){console.warn(`wake-up\
: ${W instanceof Error?W.message:String(W)}`)}}}done($){const T=this.standing();this.clear(T!==void 0&&T.uid!==$&&T.at>Date.now()?T.uid:void 0)}clear($){for(const T of ScriptApp.
getProjectTriggers())T.getHandlerFunction()===HANDLER&&T.getUniqueId()!==$&&ScriptApp.deleteTrigger(T);$===void 0&&this.properties.getProperty(KEY6)!==null&&this.
properties.deleteProperty(KEY6)}standing(){try{const $=JSON.parse(this.properties.getProperty(KEY6)??"null");return $!==null&&typeof $.at=="number"&&typeof $.uid==
"string"?$:void 0}catch{return}}},writing=late("writing"),TIME_BUDGET_MS=27e4,clock={now:()=>new Date().toISOString(),today:()=>localDay(new Date),dayOf:$=>localDay(
new Date($)),hourOf:$=>new Date($).getHours(),at:($,T)=>new Date(Number($.slice(0,4)),Number($.slice(5,7))-1,Number($.slice(8,10)),T).toISOString()};function composeRun($,T=new SeenProperties(
PropertiesService.getDocumentProperties())){const q=Date.now(),W=Utilities.getUuid().replace(/-/g,"").slice(0,12),K=SpreadsheetApp.getActiveSpreadsheet(),Y=PropertiesService.
getDocumentProperties(),J=new InstallationStore(T),Q=new TabFinder(K,J),X=new WakeUpTrigger(Y),Z=ie=>new SheetRegister(Q,new Counters(Y),clock.today,ie),ee=new Glance(
()=>Z()),te=ie=>ie(Z()),ne=counting(W),re=[],se=remembering2(),oe={unitOfWork:ie=>writing("writingOf")({tabs:Q,installation:J,newRegister:Z,newId:ne,now:clock.now,
runId:W,onWritten:()=>{ee.forget(),ce.stamp=newStamp(Y)},onGone:le=>{re.push(...le)}})(ie),clock,mailer:new PlatformMailer(()=>se("copy",()=>isCopy(K))),departures:new DepartureLog(
Y,W),tokens:{next:()=>Utilities.getUuid().replace(/-/g,"")},get formLinks(){return se("form-links",()=>writing("formLinksOf")(J))},wakeUp:X,get memory(){return se(
"memory",()=>writing("memoryOf")(K))},gazetteer:{locate:locateIn(()=>projectFile("communes",noPlaceTable))},actor:$,lineKeys:{next:ne},isCopy:()=>isCopy(K),silence:()=>silenceNow(
K,T,Date.now()),stuckSteps:()=>new StuckSteps(T).all(),hasTimeLeft:()=>Date.now()-q<TIME_BUDGET_MS},ce={...anew(),ports:oe,tabs:Q,installation:J,seen:T,wakeUp:X,
gone:re,once:se,glance:ee,read:te};return ce}var anew=()=>({seenAnswers:new Map,say:()=>{}});function remembering2(){const $=new Map;return(T,q)=>($.has(T)||$.set(
T,q()),$.get(T))}function counting($){let T=0;return()=>(T+=1,`${$}-${T}`)}var SILENT_H=new RegExp(`^h(?:${["ab[il]","alt[eè]re","ame[cç]on","armoni","[eé]ber\
gement","[eé]lic","[eé]mo","erb","[eé]ritage","eure","ist","iver","omme","onneur","onor","[oô]pita","ospi","orlog","ortic","orizon","[oô]te","uil","uiss","\
uître","umain","umanit","yd","yg","yper"].join("|")})`,"i"),SOUNDED_Y=/^y[aeiouéèêëàâîïôûœ]/i,VOWEL=/^[aeiouyàâäáãæéèêëíìîïóòôöõœúùûü]/i,
NOT_ELIDED=/^(?:onz|ouat|oui\b|ouistiti|ululement|un\b)/i;function elides($){const T=String($).replace(/^[«"“'’(\s\u00a0]+/,"");return/^h/i.test(T)?SILENT_H.
test(T):VOWEL.test(T)&&!SOUNDED_Y.test(T)&&!NOT_ELIDED.test(T)}var de=$=>elides($)?`d’${$}`:`de ${$}`,que=$=>elides($)?`qu’${$}`:`que ${$}`;function ofPlace($){
return/^le\s/i.test($)?`du ${$.slice(3)}`:/^les\s/i.test($)?`des ${$.slice(4)}`:de($)}var ARTICLES2=[[/^(?:p[oô]le|r[eé]seau|comit[eé]|bureau|groupement|service|campus|bassin|centre|dispositif|relais)\b/i,
"le"],[/^(?:plateforme|mission|cellule|maison|coordination|f[eé]d[eé]ration)\b/i,"la"],[/^(?:association|[eé]quipe|agence|espace|union)\b/i,"l’"]],lowered=$=>/^\p{Lu}\p{Ll}/u.
test($)?$.slice(0,1).toLowerCase()+$.slice(1):$;function hubWithArticle($){const T=ARTICLES2.find(([q])=>q.test($.normalize("NFC")))?.[1];return T===void 0?$:T===
"l’"?`l’${lowered($)}`:`${T} ${lowered($)}`}function ofHub($){const T=hubWithArticle($);return T.startsWith("le ")?`du ${T.slice(3)}`:T===$?de($):`de ${T}`}
var CLASS_AFTER_TRAINING={"2de-pro":"2de professionnelle","1re-pro":"1re professionnelle","terminale-pro":"terminale professionnelle","cap-1":"1re année","cap-\
2":"2e année","cap-1-an":"en 1 an","cap-3-ans":"en 3 ans","bts-1":"1re année","bts-2":"2e année",apprentissage:"en apprentissage",ulis:"ULIS"},CLASS_OF_TYPE={
"observation-4e":"4e","observation-3e":"3e","prepa-segpa":"collège","observation-2de":"seconde",pfmp:"lycée professionnel",bts:"BTS",apprenticeship:"lycée, en\
 apprentissage",other:"collège ou de lycée"};function classInWords($){const{type:T,level:q,trainingName:W}=$;if(W===void 0)return q!==void 0?levelLabels[q]:T!==
void 0?CLASS_OF_TYPE[T]:"";const K=q===void 0?void 0:CLASS_AFTER_TRAINING[q];return K===void 0?W:`${W}, ${K}`}var datesInWords=({startsOn:$,endsOn:T})=>$===void 0?
"":T===void 0?fr`à partir du ${longDate($)}`:longPeriod($,T),shortDatesInWords=({startsOn:$,endsOn:T})=>$===void 0||T===void 0?datesInWords({startsOn:$,endsOn:T}):
plainPeriod($,T),tutorTitle=$=>$==="bts"?fr`Maître de stage`:"Tuteur ou tutrice",pupilWord=$=>$==="bts"?fr`étudiant`:$==="apprenticeship"?"apprenti":fr`élève`,
ageInWords=({ageBracket:$})=>$===void 0?"":ageBracketLabels[$].toLowerCase(),weeklyHoursInWords=({hoursPerWeek:$})=>$===void 0?"":hoursInWords($);function marginInWords($,T){
const{otherStartsOn:q,otherEndsOn:W}=$??{};return q===void 0||W===void 0||T===void 0||W===T.endsOn?"":fr`L'organisme est disponible ${longPeriod(q,W)} : d'autres dates dans cet intervalle peuvent se choisir sur la page de réponse.`}
var LONGEST_RECALL=300;function recallInWords({request:$,age:T,hubName:q,activities:W}){const K=$.formation===""?fr`un ${$.eleve}`:fr`un ${$.eleve} ${de($.formation)}`,
Y=capitalised(q===""?fr`le pôle de stages`:hubWithArticle(q)),J=fr`${Y} vous propose d'accueillir ${[K,T,$.dates].filter(Q=>Q!=="").join(", ")}.`;return withActivities(
J,fr`Au programme`,W)}function withActivities($,T,q){let W="";for(const K of q){const Y=W===""?fr` ${T} : ${K}`:fr`${W} ; ${K}`;$.length+Y.length<LONGEST_RECALL&&
(W=Y)}return`${$}${W===""?"":`${W}.`}`.slice(0,LONGEST_RECALL)}var releaseRecall=$=>fr`Partager avec tout le réseau : ${$}`,supportRecall=$=>fr`Demander un appui pendant l'accueil ${$}`,
stageRecall=({reference:$,request:T,hostName:q,activities:W})=>withActivities(`${[$,T.formation,q??"",T.dates].filter(K=>K!=="").join(", ")}.`,fr`Attendus visés`,
W),stopRecall=$=>fr`Pour ne plus être sollicité par ${$===""?fr`le pôle de stages`:hubWithArticle($)}, gardez « Non » et choisissez le motif « Ne plus être sollicité par le pôle ».`,
linesOf=$=>$.map(T=>`– ${T}`).join(`
`),allowanceSentence=({type:$})=>$==="pfmp"?fr`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.`:"",EARTH_RADIUS_KM=6371,ROAD_FACTOR=1.34,
greatCircleKm=($,T)=>{const q=Math.PI/180,W=Math.sin((T.latitude-$.latitude)*q/2),K=Math.sin((T.longitude-$.longitude)*q/2),Y=W*W+Math.cos($.latitude*q)*Math.cos(
T.latitude*q)*K*K;return 2*EARTH_RADIUS_KM*Math.asin(Math.min(1,Math.sqrt(Y)))},roadDistanceKm=($,T)=>greatCircleKm($,T)*ROAD_FACTOR;function phoneInPairs($){const T=$.
replace(/[\s.]/g,"");return/^0\d{9}$/.test(T)?(T.match(/\d\d/g)??[]).join(NBSP):$}var isReserved=({sharing:$,reservedUntil:T},q)=>$==="reserved"&&(T===void 0||T>=
q),keeperOf=({reservedForUai:$,broughtByUai:T})=>$??T,maySolicit=({standing:$,sharing:T})=>$!=="closed"&&$!=="do-not-solicit"&&T!=="do-not-solicit",mayWriteTo=$=>maySolicit(
$)&&$.remindersOff!==!0,mayBeToldWithOthers=($,T)=>mayWriteTo($)&&$.standing!=="to-spare"&&!isReserved($,T),STATUSES={new:fr`bien reçue`,"to-complete":fr`à compléter`,
searching:fr`recherche en cours`,proposed:fr`recherche en cours`,placed:fr`lieu d'accueil trouvé`,"convention-pending":fr`signatures en cours`,"convention-sign\
ed":fr`signatures réunies`,"in-progress":fr`accueil en cours`,finished:fr`terminée`,cancelled:fr`close`,unplaced:fr`sans solution`,interrupted:fr`interrompue`},
teacherStatus=({status:$,hostName:T})=>T===void 0?STATUSES[$]:`${STATUSES[$]} (${T})`,stageOf=$=>[classInWords($),shortDatesInWords($)].filter(T=>T!=="").join("\
, "),pupilOf=$=>[$.pupilInitials,stageOf($)].filter(T=>T!==void 0&&T!=="").join(", "),propositionLine=($,T,{lien_oui:q,lien_non:W})=>fr`${stageOf($)} (${T}) – « Oui » (${q}), « Non » (${W})`,
placementLine=($,T)=>fr`${stageOf($)} (${T})`,conventionLine=($,T)=>fr`${pupilOf($)}${T===void 0?"":fr` : ${T}`} (${$.reference})`,reviewLine=($,T)=>T===""?$:fr`${$} – « Donner mon avis » (${T})`,
thanksLine=($,T)=>fr`${$} : ${T.slice(0,1).toLowerCase()}${T.slice(1)}`,hostLine=($,T,q)=>fr`${stageOf($)} – ${[$.schoolName,T,q].filter(W=>W!==void 0&&W!=="").
join(", ")}`,kitLine=({title:$,link:T})=>fr`${$} : ${T}`,requestLine=($,T)=>fr`${pupilOf($)} (${$.reference}) : ${teacherStatus($)}${T>0&&$.hostName===void 0?fr`, ${counted(
T,fr`organisme contacté`,fr`organismes contactés`)}`:""}`;function toDoLine($){if($.status==="to-complete")return fr`${$.reference} : il me manque des informations pour commencer la recherche`;
if(isUnsigned($.status)&&$.startsOn!==void 0)return fr`${$.reference} : signatures à réunir avant le ${longDate($.startsOn)}`}var callsInWords=$=>counted($,"d\
emande"),callRecall=$=>[stageOf($),$.commune===void 0?void 0:fr`autour ${ofPlace($.commune)}`].filter(T=>T!==void 0&&T!=="").join(", "),callLine=($,T)=>`${callRecall(
$)} (${$.reference})${T===""?"":fr` – « Je connais quelqu'un » (${T})`}`,broughtLine=($,T)=>fr`${$} : ${stageOf(T)}`,TRAVEL_MODES={walking:{speedKmh:4.5,fixedMinutes:0,
longestMinutes:40},"public-transport":{speedKmh:28,fixedMinutes:15,longestMinutes:75},"two-wheels":{speedKmh:20,fixedMinutes:5,longestMinutes:50},accompanied:{speedKmh:45,
fixedMinutes:5,longestMinutes:50},car:{speedKmh:50,fixedMinutes:5,longestMinutes:75}},travelMinutes=($,T)=>{const{speedKmh:q,fixedMinutes:W}=TRAVEL_MODES[T];return Math.
round(W+$/q*60)},longestJourneyKm=$=>{const{speedKmh:T,fixedMinutes:q,longestMinutes:W}=TRAVEL_MODES[$];return T*(W-q)/60},reachableRadiusKm=($,T)=>Math.min($??
1/0,T?longestJourneyKm(T):1/0),byTransport={walking:fr`à pied`,"public-transport":fr`en transports en commun`,"two-wheels":fr`en deux-roues`,accompanied:fr`en étant accompagné`,
car:fr`en voiture`};function radiusInWords({radiusKm:$,transport:T}){if($===void 0)return"";const q=reachableRadiusKm($,T);return T===void 0||q>=$?distanceInWords(
$):fr`${distanceInWords($)} (${distanceInWords(q)} au plus ${byTransport[T]})`}var compare=($,T)=>$<T?-1:$>T?1:0;function A(){this.p=function($){this.j=$,this.cursor=
0,this.a=this.j.length,this.f=0,this.c=this.cursor,this.d=this.a},this.z=function(){return this.j},this.w=function($){this.j=$.j,this.cursor=$.cursor,this.a=$.a,
this.f=$.f,this.c=$.c,this.d=$.d},this.i=function($,T,q){if(this.cursor>=this.a)return!1;var W=this.j.charCodeAt(this.cursor);return!(W>q)&&!(W<T)&&($[(W-=T)>>>
3]&1<<(7&W))!=0&&(this.cursor++,!0)},this.n=function($,T,q){if(this.cursor<=this.f)return!1;var W=this.j.charCodeAt(this.cursor-1);return!(W>q)&&!(W<T)&&($[(W-=
T)>>>3]&1<<(7&W))!=0&&(this.cursor--,!0)},this.k=function($,T,q){if(this.cursor>=this.a)return!1;var W=this.j.charCodeAt(this.cursor);return W>q||W<T?(this.cursor++,
!0):($[(W-=T)>>>3]&1<<(7&W))==0&&(this.cursor++,!0)},this.q=function($,T,q){if(this.cursor<=this.f)return!1;var W=this.j.charCodeAt(this.cursor-1);return W>q||W<
T?(this.cursor--,!0):($[(W-=T)>>>3]&1<<(7&W))==0&&(this.cursor--,!0)},this.m=function($){return!(this.a-this.cursor<$.length)&&this.j.slice(this.cursor,this.cursor+
$.length)==$&&(this.cursor+=$.length,!0)},this.g=function($){return!(this.cursor-this.f<$.length)&&this.j.slice(this.cursor-$.length,this.cursor)==$&&(this.cursor-=
$.length,!0)},this.o=function($){for(var T=0,q=$.length,W=this.cursor,K=this.a,Y=0,J=0,Q=!1;;){var X,Z=T+(q-T>>>1),ee=0,te=Y<J?Y:J,ne=$[Z];for(X=te;X<ne[0].length;X++){
if(W+te==K){ee=-1;break}if((ee=this.j.charCodeAt(W+te)-ne[0].charCodeAt(X))!=0)break;te++}if(0>ee?(q=Z,J=te):(T=Z,Y=te),1>=q-T){if(0<T||q==T||Q)break;Q=!0}}for(;;){
if(Y>=(ne=$[T])[0].length&&(this.cursor=W+ne[0].length,4>ne.length||(T=ne[3](this),this.cursor=W+ne[0].length,T)))return ne[2];if(0>(T=ne[1]))return 0}},this.h=
function($){for(var T=0,q=$.length,W=this.cursor,K=this.f,Y=0,J=0,Q=!1;;){var X,Z=T+(q-T>>1),ee=0,te=Y<J?Y:J,ne=$[Z];for(X=ne[0].length-1-te;0<=X;X--){if(W-te==
K){ee=-1;break}if((ee=this.j.charCodeAt(W-1-te)-ne[0].charCodeAt(X))!=0)break;te++}if(0>ee?(q=Z,J=te):(T=Z,Y=te),1>=q-T){if(0<T||q==T||Q)break;Q=!0}}for(;;){if(Y>=
(ne=$[T])[0].length&&(this.cursor=W-ne[0].length,4>ne.length||(T=ne[3](this),this.cursor=W-ne[0].length,T)))return ne[2];if(0>(T=ne[1]))return 0}},this.s=function($,T,q){
var W=q.length-(T-$);return this.j=this.j.slice(0,$)+q+this.j.slice(T),this.a+=W,this.cursor>=T?this.cursor+=W:this.cursor>$&&(this.cursor=$),W},this.t=function(){
return!(0>this.c)&&!(this.c>this.d)&&!(this.d>this.a)&&!(this.a>this.j.length)},this.b=function($){var T=!1;return this.t()&&(this.s(this.c,this.d,$),T=!0),T},this.
e=function(){return this.b("")},this.r=function($,T,q){T=this.s($,T,q),$<=this.c&&(this.c+=T),$<=this.d&&(this.d+=T)},this.u=function(){var $="";return this.t()&&
($=this.j.slice(this.c,this.d)),$},this.v=function(){return this.j.slice(0,this.a)}}var C=new function(){function $(){return ie<=W.cursor}function T(){return ce<=
W.cursor}function q(){return oe<=W.cursor}var W=new A,K=[["col",-1,-1],["par",-1,-1],["tap",-1,-1]],Y=[["",-1,7],["H",0,6],["He",1,4],["Hi",1,5],["I",0,1],["U",
0,2],["Y",0,3]],J=[["iqU",-1,3],["abl",-1,3],["Ièr",-1,4],["ièr",-1,4],["eus",-1,2],["iv",-1,1]],Q=[["ic",-1,2],["abil",-1,1],["iv",-1,3]],X=[["iqUe",-1,1],["\
atrice",-1,2],["ance",-1,1],["ence",-1,5],["logie",-1,3],["able",-1,1],["isme",-1,1],["euse",-1,11],["iste",-1,1],["ive",-1,8],["if",-1,8],["usion",-1,4],["atio\
n",-1,2],["ution",-1,4],["ateur",-1,2],["iqUes",-1,1],["atrices",-1,2],["ances",-1,1],["ences",-1,5],["logies",-1,3],["ables",-1,1],["ismes",-1,1],["euses",-1,11],
["istes",-1,1],["ives",-1,8],["ifs",-1,8],["usions",-1,4],["ations",-1,2],["utions",-1,4],["ateurs",-1,2],["ments",-1,15],["ements",30,6],["issements",31,12],["\
ités",-1,7],["ment",-1,15],["ement",34,6],["issement",35,12],["amment",34,13],["emment",34,14],["aux",-1,10],["eaux",39,9],["eux",-1,1],["ité",-1,7]],Z=[["ira",
-1,1],["ie",-1,1],["isse",-1,1],["issante",-1,1],["i",-1,1],["irai",4,1],["ir",-1,1],["iras",-1,1],["ies",-1,1],["îmes",-1,1],["isses",-1,1],["issantes",-1,1],
["îtes",-1,1],["is",-1,1],["irais",13,1],["issais",13,1],["irions",-1,1],["issions",-1,1],["irons",-1,1],["issons",-1,1],["issants",-1,1],["it",-1,1],["irait",
21,1],["issait",21,1],["issant",-1,1],["iraIent",-1,1],["issaIent",-1,1],["irent",-1,1],["issent",-1,1],["iront",-1,1],["ît",-1,1],["iriez",-1,1],["issiez",-1,
1],["irez",-1,1],["issez",-1,1]],ee=[["a",-1,3],["era",0,2],["asse",-1,3],["ante",-1,3],["ée",-1,2],["ai",-1,3],["erai",5,2],["er",-1,2],["as",-1,3],["eras",8,
2],["âmes",-1,3],["asses",-1,3],["antes",-1,3],["âtes",-1,3],["ées",-1,2],["ais",-1,3],["erais",15,2],["ions",-1,1],["erions",17,2],["assions",17,3],["erons",
-1,2],["ants",-1,3],["és",-1,2],["ait",-1,3],["erait",23,2],["ant",-1,3],["aIent",-1,3],["eraIent",26,2],["èrent",-1,2],["assent",-1,3],["eront",-1,2],["ât",
-1,3],["ez",-1,2],["iez",32,2],["eriez",33,2],["assiez",33,3],["erez",32,2],["é",-1,2]],te=[["e",-1,3],["Ière",0,2],["ière",0,2],["ion",-1,1],["Ier",-1,2],["\
ier",-1,2]],ne=[["ell",-1,-1],["eill",-1,-1],["enn",-1,-1],["onn",-1,-1],["ett",-1,-1]],re=[17,65,16,1,0,0,0,0,0,0,0,0,0,0,0,128,130,103,8,5],se=[1,65,20,0,0,0,
0,0,0,0,0,0,0,0,0,0,128],oe=0,ce=0,ie=0;this.l=function(){var le=W.cursor;(function(){for(;;){var ae=W.cursor;e:{for(;;){var ue=W.cursor;r:{n:{var ve=W.cursor;t:
if(W.i(re,97,251)){W.c=W.cursor;s:{var me=W.cursor;if(W.m("u")&&(W.d=W.cursor,W.i(re,97,251))){if(!W.b("U"))return;break s}if(W.cursor=me,W.m("i")&&(W.d=W.cursor,
W.i(re,97,251))){if(!W.b("I"))return;break s}if(W.cursor=me,!W.m("y"))break t;if(W.d=W.cursor,!W.b("Y"))return}break n}if(W.cursor=ve,W.c=W.cursor,W.m("ë")){if(W.
d=W.cursor,!W.b("He"))return;break n}if(W.cursor=ve,W.c=W.cursor,W.m("ï")){if(W.d=W.cursor,!W.b("Hi"))return;break n}if(W.cursor=ve,W.c=W.cursor,W.m("y")&&(W.d=
W.cursor,W.i(re,97,251))){if(!W.b("Y"))return;break n}if(W.cursor=ve,!W.m("q")||(W.c=W.cursor,!W.m("u")))break r;if(W.d=W.cursor,!W.b("U"))return}W.cursor=ue;break}
if(W.cursor=ue,W.cursor>=W.a)break e;W.cursor++}continue}W.cursor=ae;break}})(),W.cursor=le,oe=ce=ie=W.a,le=W.cursor;e:{r:{var fe=W.cursor;if(W.i(re,97,251)&&W.
i(re,97,251)&&!(W.cursor>=W.a)){W.cursor++;break r}if(W.cursor=fe,W.o(K)!=0)break r;if(W.cursor=fe,W.cursor>=W.a)break e;for(W.cursor++;!W.i(re,97,251);){if(W.cursor>=
W.a)break e;W.cursor++}}ie=W.cursor}W.cursor=le,le=W.cursor;e:{for(;!W.i(re,97,251);){if(W.cursor>=W.a)break e;W.cursor++}for(;!W.k(re,97,251);){if(W.cursor>=W.
a)break e;W.cursor++}for(ce=W.cursor;!W.i(re,97,251);){if(W.cursor>=W.a)break e;W.cursor++}for(;!W.k(re,97,251);){if(W.cursor>=W.a)break e;W.cursor++}oe=W.cursor}
W.cursor=le,W.f=W.cursor,W.cursor=W.a,le=W.a-W.cursor;e:{fe=W.a-W.cursor;r:{var he=W.a-W.cursor;n:{var pe=W.a-W.cursor;if((function(){var ae;if(W.d=W.cursor,(ae=
W.h(X))==0)return!1;switch(W.c=W.cursor,ae){case 1:if(!q()||!W.e())return!1;break;case 2:if(!q()||!W.e())return!1;if(ae=W.a-W.cursor,W.d=W.cursor,W.g("ic")){W.c=
W.cursor;t:{if(ae=W.a-W.cursor,q()){if(!W.e())return!1;break t}if(W.cursor=W.a-ae,!W.b("iqU"))return!1}}else W.cursor=W.a-ae;break;case 3:if(!q()||!W.b("log"))return!1;
break;case 4:if(!q()||!W.b("u"))return!1;break;case 5:if(!q()||!W.b("ent"))return!1;break;case 6:if(!$()||!W.e())return!1;var ue=W.a-W.cursor;t:if(W.d=W.cursor,
(ae=W.h(J))==0)W.cursor=W.a-ue;else switch(W.c=W.cursor,ae){case 1:if(!q()){W.cursor=W.a-ue;break t}if(!W.e())return!1;if(W.d=W.cursor,!W.g("at")||(W.c=W.cursor,
!q())){W.cursor=W.a-ue;break t}if(!W.e())return!1;break;case 2:s:{if(ae=W.a-W.cursor,q()){if(!W.e())return!1;break s}if(W.cursor=W.a-ae,!T()){W.cursor=W.a-ue;break t}
if(!W.b("eux"))return!1}break;case 3:if(!q()){W.cursor=W.a-ue;break t}if(!W.e())return!1;break;case 4:if(!$()){W.cursor=W.a-ue;break t}if(!W.b("i"))return!1}break;case 7:
if(!q()||!W.e())return!1;ue=W.a-W.cursor;t:if(W.d=W.cursor,(ae=W.h(Q))==0)W.cursor=W.a-ue;else switch(W.c=W.cursor,ae){case 1:s:{if(ae=W.a-W.cursor,q()){if(!W.e())
return!1;break s}if(W.cursor=W.a-ae,!W.b("abl"))return!1}break;case 2:s:{if(ae=W.a-W.cursor,q()){if(!W.e())return!1;break s}if(W.cursor=W.a-ae,!W.b("iqU"))return!1}
break;case 3:if(!q()){W.cursor=W.a-ue;break t}if(!W.e())return!1}break;case 8:if(!q()||!W.e())return!1;if(ae=W.a-W.cursor,W.d=W.cursor,W.g("at"))if(W.c=W.cursor,
q()){if(!W.e())return!1;if(W.d=W.cursor,W.g("ic")){W.c=W.cursor;t:{if(ae=W.a-W.cursor,q()){if(!W.e())return!1;break t}if(W.cursor=W.a-ae,!W.b("iqU"))return!1}}else
W.cursor=W.a-ae}else W.cursor=W.a-ae;else W.cursor=W.a-ae;break;case 9:if(!W.b("eau"))return!1;break;case 10:if(!T()||!W.b("al"))return!1;break;case 11:t:{if(ae=
W.a-W.cursor,q()){if(!W.e())return!1;break t}if(W.cursor=W.a-ae,!T()||!W.b("eux"))return!1}break;case 12:if(!T()||!W.q(re,97,251)||!W.e())return!1;break;case 13:
return $()&&W.b("ant"),!1;case 14:return $()&&W.b("ent"),!1;case 15:return ae=W.a-W.cursor,!W.n(re,97,251)||!$()||(W.cursor=W.a-ae,W.e()),!1}return!0})()||(W.cursor=
W.a-pe,(function(){if(W.cursor<ie)return!1;var ae=W.f;if(W.f=ie,W.d=W.cursor,W.h(Z)==0)return W.f=ae,!1;W.c=W.cursor;var ue=W.a-W.cursor;return W.g("H")?(W.f=ae,
!1):(W.cursor=W.a-ue,W.q(re,97,251)?!!W.e()&&(W.f=ae,!0):(W.f=ae,!1))})()))break n;if(W.cursor=W.a-pe,!(function(){if(W.cursor<ie)return!1;var ae,ue=W.f;if(W.f=
ie,W.d=W.cursor,(ae=W.h(ee))==0)return W.f=ue,!1;switch(W.c=W.cursor,ae){case 1:if(!q())return W.f=ue,!1;if(!W.e())return!1;break;case 2:if(!W.e())return!1;break;case 3:
if(!W.e())return!1;if(ae=W.a-W.cursor,W.d=W.cursor,W.g("e")){if(W.c=W.cursor,!W.e())return!1}else W.cursor=W.a-ae}return W.f=ue,!0})())break r}W.cursor=W.a-he,fe=
W.a-W.cursor,W.d=W.cursor;n:{if(he=W.a-W.cursor,W.g("Y")){if(W.c=W.cursor,!W.b("i"))return!1;break n}if(W.cursor=W.a-he,W.g("ç")){if(W.c=W.cursor,!W.b("c"))return!1}else
W.cursor=W.a-fe}break e}W.cursor=W.a-fe,(function(){var ae,ue=W.a-W.cursor;r:if(W.d=W.cursor,W.g("s")){W.c=W.cursor,ae=W.a-W.cursor;n:{var ve=W.a-W.cursor;if(W.
g("Hi"))break n;if(W.cursor=W.a-ve,!W.q(se,97,232)){W.cursor=W.a-ue;break r}}if(W.cursor=W.a-ae,!W.e())return}else W.cursor=W.a-ue;if(!(W.cursor<ie)){if(ue=W.f,
W.f=ie,W.d=W.cursor,(ae=W.h(te))!=0)switch(W.c=W.cursor,ae){case 1:if(!q()){W.f=ue;return}if(ae=W.a-W.cursor,!W.g("s")&&(W.cursor=W.a-ae,!W.g("t"))){W.f=ue;return}
if(!W.e())return;break;case 2:if(!W.b("i"))return;break;case 3:if(!W.e())return}W.f=ue}})()}W.cursor=W.a-le,le=W.a-W.cursor,fe=W.a-W.cursor,W.h(ne)!=0&&(W.cursor=
W.a-fe,W.d=W.cursor,W.cursor<=W.f||(W.cursor--,W.c=W.cursor,W.e())),W.cursor=W.a-le,le=W.a-W.cursor;e:{for(fe=1;;){if(W.q(re,97,251)){fe--;continue}break}if(!(0<
fe)){if(W.d=W.cursor,fe=W.a-W.cursor,!W.g("é")&&(W.cursor=W.a-fe,!W.g("è")))break e;W.c=W.cursor,W.b("e")}}return W.cursor=W.a-le,W.cursor=W.f,le=W.cursor,(function(){
for(var ae;;){var ue=W.cursor;e:if(W.c=W.cursor,(ae=W.o(Y))!=0){switch(W.d=W.cursor,ae){case 1:if(!W.b("i"))return;break;case 2:if(!W.b("u"))return;break;case 3:
if(!W.b("y"))return;break;case 4:if(!W.b("ë"))return;break;case 5:if(!W.b("ï"))return;break;case 6:if(!W.e())return;break;case 7:if(W.cursor>=W.a)break e;W.cursor++}
continue}W.cursor=ue;break}})(),W.cursor=le,!0},this.stemWord=function(le){return W.p(le),this.l(),W.j}};function stemmer($){return C.stemWord($)}var wordsOf=$=>$.
trim().split(/\s+/),STOP_WORDS=new Set(wordsOf(`
  a au aux avec ce ces cette d dans de des du elle en et eux il ils l la le les leur leurs lors mais n ne on ou par pas plus pour
  qu que qui s sa sans se selon ses si son sous sur son un une y etre avoir afin ainsi autre autres bien comme differents
  differentes divers diverses donc moment base simple simples realiser realisation assurer effectuer participer participation
  aider contribuer appliquer mettre mise oeuvre place faire utiliser proposer savoir pouvoir gerer gestion activite activites
  tache taches nouveau nouvelle simplement courant courants courante courantes`)),COMMON_THINGS=wordsOf(`
  travail materiel poste equipe service entreprise jour ouvrage qualite document piece element systeme installation espace lieu
  information projet programme operation production besoin vie famille resultat methode technique support intervention reseau
  relation matiere finition renovation risque donnee demarche veille commercial metier professionnel geste periodique milieu quotidien`),COMMON_GESTURES=wordsOf(
`
  preparer organiser controler verifier suivre entretenir poser monter assembler ajuster tenir respecter surveiller
  analyser etudier identifier reperer travailler prendre rendre etablir rediger developper animer traiter transmettre echanger
  conduire lire exploiter repondre observer remettre restituer fabriquer couper prevenir tracer mesurer determiner valoriser
  renseigner informer accompagner presenter proceder integrer depanner ameliorer decouvrir`),TRADE_WORDS=wordsOf(`
  client marchandise consigne personne public chantier local securite securiser hygiene commande stock dossier plan rapport
  demarrage accueillir conseiller vendre nettoyer ranger reception stocker agenda diagnostiquer equiper`),PHRASES2=[[/\b(?:re)?m(?:ettre|ise) en service\b/g,"de\
marrage"],[/\bm(?:ettre|ise) en valeur\b/g,"valoriser"],[/\b(?:remettre|remise) en etat\b/g,"renovation"],[/\b(?:rendre compte|comptes? rendus?)\b/g,"rapport"],
[/\bcommandes? numeriques?\b/g,"numerique"],[/\breseaux sociaux\b/g,"communaute"],[/\bespaces verts\b/g,"jardin"],[/\bconduite de travaux\b/g,"direction"],[/\bentretiens? d embauche\b/g,
"recrutement"],[/\bparties communes\b/g,"immeuble"],[/\brendez vous\b/g,"agenda"]],SAME_MEANING=`
  cuire cuisson cuissons cuit cuits
  vendre vente ventes vendeur vendeuse vendu
  marchandise marchandises produit produits denree denrees fourniture fournitures articles approvisionnements viandes livraison livraisons
  peindre peinture peintures peintre
  entretenir entretien entretiens
  reception receptionner receptions
  nettoyer nettoyage nettoie lavage laver proprete menage
  depanner depannage depannages reparer reparation reparations
  client clients clientele clientes usager usagers
  enfant enfants bebe bebes
  caisse encaisser encaissement encaissements
  couper coupe coupes decoupe decouper
  plat plats assiette assiettes
  vehicule vehicules voiture voitures automobile automobiles auto
  cable cables cabler cablage
  soudure soudures souder soudage
  repas dejeuner cantine
  consigne consignes regle regles
  ajuster regler reglage reglages
  materiel materiels equipement equipements outil outils outillage outillages machine machines
  local locaux
  travail travaux
  echanger echange echanges communiquer communication
  tuyau tuyaux tuyauterie tuyauteries conduit conduits
  pneu pneus pneumatique pneumatiques
  poser pose
  conduire conduite
  accueillir accueil
  controler controle controles
  stocker stockage stock stocks
  preparer preparation preparations
  fabriquer fabrication fabrications
  mesurer mesure mesures
  diagnostiquer diagnostic diagnostics
  metal metallique metalliques
  shampooing shampooings shampoing
  resident residents personne personnes
  ordinateur ordinateurs informatique informatiques pc
  eveil eveiller
  dossier dossiers fichier fichiers
  chaudiere chaudieres
  etal etals
  bois boiserie boiseries
  charcuterie traiteur traiteurs
  prevenir prevention preventions
  conserver maintenir`.trim().split(`
`).map(wordsOf),WEIGHTS=[[.5,COMMON_THINGS],[.5,COMMON_GESTURES],[.75,TRADE_WORDS]],NOUN_OF_GESTURE=/^(.{3,})ages?$/,lists=once(()=>{const $=new Map(SAME_MEANING.
flatMap(q=>q.map(W=>[W,q[0]]))),T=q=>stemmer($.get(q)??q.replace(NOUN_OF_GESTURE,"$1er"));return{stemOf:T,weightOf:new Map(WEIGHTS.flatMap(([q,W])=>W.map(K=>[T(
K),q]))),gestures:new Set(COMMON_GESTURES.map(T))}}),words=new Map;function wordOf($){if(words.has($))return words.get($);let T;if($.length>1&&!STOP_WORDS.has($)){
const{stemOf:q,weightOf:W,gestures:K}=lists(),Y=q($);T={stem:Y,weight:W.get(Y)??1,isGesture:K.has(Y)}}return words.set($,T),T}function contentWords($){const T=new Map,
q=PHRASES2.reduce((W,[K,Y])=>W.replace(K,Y),fold($));for(const W of q.split(" ")){const K=wordOf(W);K&&!T.has(K.stem)&&T.set(K.stem,K)}return[...T.values()]}var CALL_AFTER_DAYS=7;
function isInCall($,T,q){return!OPEN_REQUEST_STATUSES.includes($.status)||$.status==="proposed"||$.remindersOff===!0||$.startsOn===void 0||$.startsOn<=q||T.some(
({status:W})=>LIVE_PROPOSITION_STATUSES.includes(W))?!1:$.priority==="urgent"||$.receivedOn!==""&&addDays($.receivedOn,CALL_AFTER_DAYS)<=q}var callsSince=({receivedOn:$},T)=>[
$,...T.map(({answeredOn:q})=>q??"")].sort().pop(),needSentence=({from:$,subject:T})=>fr`${$??"Sans nom"} : ${T}`,supportAsked=({from:$,subject:T})=>fr`${$??"Que\
lqu’un"} demande un appui : ${T}`,needWaits=({from:$,subject:T})=>fr`${$??"Quelqu’un"} a un besoin : ${T}`,callSentence=($,T)=>fr`${$.reference} : ${callRecall(
$)}, demandée il y a ${counted(Math.max(0,daysBetween($.receivedOn,T)),"jour")}`,thanksWords={leaves:fr`le courriel de merci part de lui-même`,switchedOff:fr`à remercier vous-même : le courriel de merci est coupé dans Paramètres`,
noAddress:fr`à remercier vous-même : aucune adresse à qui écrire`},callDetail=$=>$.length===0?"":fr`${counted($.length,"piste")} : ${$.map(({organisation:T,
name:q})=>T??q??"").join(", ")}`,PARTS2=[["companies","entreprise apportée","entreprises apportées"],["resources","ressource","ressources"],["helps","piste","\
pistes"],["givenStages","stage offert à d’autres","stages offerts à d’autres"],["receivedStages","stage reçu d’un autre","stages reçus d’autres"]],ledgerSentence=$=>PARTS2.
filter(([T])=>$[T]>0).map(([T,q,W])=>counted($[T],q,W)).join(", "),demandsInWords=$=>fr`${counted($,"demande")} sans hôte`,sectorPreview=$=>$===0?fr`Aucune entreprise à prévenir : chacune a été sollicitée ou prévenue il y a moins d'un mois, ou n'a pas d'adresse.`:
`${counted($,"entreprise recevra","entreprises recevront")} ce message.`,sharePreview=($,T)=>$===0?fr`Personne à qui l'envoyer : chacun a reçu cette liste, ou n'a pas d'adresse.`:
`${T==="schools"?counted($,"établissement"):counted($,"entreprise")} ${pluralised($,"recevra","recevront")} la liste.`,messagesQueued=($,T)=>T===0?fr`${counted(
$,"courriel")} en file.`:fr`${counted($,"courriel")} en file, encore ${T} à préparer.`,someSchool=fr`Établissement non indiqué`,planRemarked=($,T,q)=>fr`${T??
someSchool} : ${counted(q,"avis","avis")} sur le plan ${$}`,NONE2=[],groupKey=$=>{const T=fold($??"").trim();return T===""?void 0:`group ${T}`},sirenKey=$=>{const T=checkSiret(
$);return T.kind==="valid"?`siren ${T.siret.slice(0,9)}`:void 0},LinkedSites=class ke{constructor(T){this.sites=new Map;const q=new Map(T.map(J=>[J.reference,J])),
W=new Map,K=new Map,Y=(J,Q)=>{if(J===void 0)return;const X=W.get(J);X?X.push(Q):W.set(J,[Q]);const Z=K.get(Q);Z?Z.push(J):K.set(Q,[J])};for(const J of this.maybeOfOneFirm(
T))Y(sirenKey(q.get(J).siret),J);for(const{group:J,reference:Q}of q.values())J!==void 0&&Y(groupKey(J),Q);for(const J of K.keys())this.sites.has(J)||this.gather(
J,W,K)}static askedAsOne(T){return new ke(T.filter(({decidesAlone:q})=>q!==!0))}maybeOfOneFirm(T){const q=new Map;for(const{siret:W,reference:K}of T){if(W===void 0||
W==="")continue;const Y=W.replace(/\D/g,"").slice(0,9),J=q.get(Y);J?J.push(K):q.set(Y,[K])}return[...q.values()].flatMap(W=>W.length>1?W:[])}gather(T,q,W){const K=new Set(
[T]),Y=new Set;for(const Q of K)for(const X of W.get(Q)??NONE2)if(!Y.has(X)){Y.add(X);for(const Z of q.get(X))K.add(Z)}if(K.size<2)return;const J=[...K].sort();
for(const Q of J)this.sites.set(Q,J)}sitesOf(T){return this.sites.get(T)??NONE2}othersThan(T){return this.sitesOf(T).filter(q=>q!==T)}firmOf(T){return this.sites.
get(T)?.[0]}},REVIEWERS=["company","school"],POOR_MARK=2;function reviewRefusal({status:$,startsOn:T,endedBy:q,turn:W=0},K,Y){const J=SEATED_PROPOSITION_STATUSES.
includes($);if(!J&&!($==="cancelled"&&q==="pupil-withdrew"&&W>0))return"not-held";const Q=J?K.startsOn??T:T;if(!(Q!==void 0&&Q<=Y))return J?"not-begun":"not-hel\
d"}var isShort=({done:$})=>$==="no"||$==="partly",isToldBySchool=$=>$.some(T=>T.by==="school"&&isShort(T));function concernOf({done:$,fit:T,welcome:q,again:W,isSettled:K}){
if(K!==!0)return $==="no"?"not-done":$==="partly"?"in-part":isPoor(T)||isPoor(q)||W===!1?"unfit":void 0}var isPoor=$=>isMark($)&&$<=POOR_MARK,isMark=$=>$!==void 0&&
Number.isInteger($)&&$>=1&&$<=4,isReviewOf=({propositionReference:$},{reference:T,status:q})=>$===void 0?SEATED_PROPOSITION_STATUSES.includes(q):$===T,reviewGiven=($,T,q)=>$.
find(W=>W.by===q&&isReviewOf(W,T));function groupBy($,T){const q=new Map;for(const W of $){const K=T(W);if(K===void 0)continue;const Y=q.get(K);Y?Y.push(W):q.set(
K,[W])}return q}function indexBy($,T){const q=new Map;for(let W=0;W<$.length;W+=1)q.set(T($[W]),$[W]);return q}var ENDING_DAYS=60,RECALLED_DAYS=30,agreementOf=$=>{
const{agreementFrom:T,agreementUntil:q,agreementPlaces:W,agreementPublics:K=[]}=$;return T===void 0&&q===void 0&&W===void 0?void 0:{from:T,until:q,places:W,publics:K}},
isRunning=({from:$,until:T},q)=>($===void 0||$<=q)&&(T===void 0||T>=q),isEnding=({until:$},T)=>$!==void 0&&$<=addDays(T,ENDING_DAYS)&&$>=addDays(T,-RECALLED_DAYS);
function agreementUses({companies:$,propositions:T,requestOf:q,today:W}){const K=schoolYearOf(W),Y=new Map;let J;for(const Q of $){const X=agreementOf(Q);if(X===
void 0||!isRunning(X,W))continue;J??(J=new LinkedSites($));const Z=[Q.reference,...J.othersThan(Q.reference)],ee=T.filter(({companyReference:te,status:ne,startsOn:re,
isTrial:se,requestReference:oe})=>Z.includes(te)&&SEATED_PROPOSITION_STATUSES.includes(ne)&&se!==!0&&re!==void 0&&schoolYearOf(re)===K&&isFor(X,q(oe))).length;for(const te of Z)
(te===Q.reference||!Y.has(te))&&Y.set(te,{...X,used:ee})}return Y}var isFor=({publics:$},T)=>$.length===0||T?.type!==void 0&&$.includes(REQUEST_TYPE_RULES[T.type].
public),FIRST_DAY2="2000-01-01",LAST_DAY2="2099-12-31",LONGEST_STAGE=5*366,MOST2=1e3;function readableDay($){if($===void 0)return;let T=known.get($);return T===
void 0&&(T=$>=FIRST_DAY2&&$<=LAST_DAY2&&isIsoDate($),known.size<MOST_KNOWN&&known.set($,T)),T?$:void 0}var known=new Map,MOST_KNOWN=2e4,readableCount=$=>$!==void 0&&
Number.isInteger($)&&$>=0&&$<=MOST2?$:void 0;function readablePeriod({startsOn:$,endsOn:T}){const q=readableDay($);if(q===void 0)return;const W=readableDay(T);return{
startsOn:q,endsOn:W===void 0||daysBetween(q,W)>LONGEST_STAGE?q:W}}var WEEK=/^\d{4}-S\d{2}$/;function readableOffer($){const T=readableDay($.startsOn),q=readableDay(
$.endsOn),W=readableCount($.places),K=$.weeks.every(Y=>WEEK.test(Y));return T===$.startsOn&&q===$.endsOn&&W===$.places&&K?$:{...$,startsOn:T,endsOn:q,places:W,weeks:K?
$.weeks:$.weeks.filter(Y=>WEEK.test(Y))}}var later=($,T)=>$>T?$:T,earlier=($,T)=>$<T?$:T;function stageWeeks($,T){const q=`${$} ${T}`;let W=known2.get(q);return W||
(known2.size>=MOST_KNOWN2&&known2.clear(),known2.set(q,W=cutByWeek($,T))),W}var known2=new Map,MOST_KNOWN2=5e3,cutByWeek=($,T)=>weeksBetween($,T).map(q=>{const W=mondayOfWeek(
q),K=later(W,$),Y=addDays(W,4),J=K>Y?T:earlier(Y,T);return{week:q,firstDay:K,lastDay:J,workingDays:daysBetween(K,J)+1}});function stageWeekNames($){const T=readablePeriod(
$);return T===void 0?[]:stageWeeks(T.startsOn,T.endsOn).map(({week:q})=>q)}var ALL_COVERED={days:0,weeks:[]},hasNoDates=({startsOn:$,endsOn:T,weeks:q})=>$===void 0&&
T===void 0&&q.length===0,ALL_YEAR_DAYS=360,isOpenAllYear=({startsOn:$,endsOn:T,weeks:q})=>$!==void 0&&T!==void 0&&q.length===0&&daysBetween($,T)>=ALL_YEAR_DAYS;
function uncoveredDays($,T){const q=T.startsOn??"0000-00-00",W=T.endsOn??"9999-99-99",K=$[0],Y=$[$.length-1];if(!K||!Y||T.weeks.length===0&&q<=K.firstDay&&W>=Y.
lastDay)return ALL_COVERED;let J=0;const Q=[];for(const X of $){const Z=T.weeks.length===0||T.weeks.includes(X.week),ee=later(X.firstDay,q),te=earlier(X.lastDay,
W),ne=Z&&ee<=te?daysBetween(ee,te)+1:0;J+=X.workingDays-ne,ne===0&&Q.push(X.week)}return{days:J,weeks:Q}}var approachesIn=$=>$.flatMap(({kind:T,about:q,schoolUai:W,
organisation:K,name:Y,contactedOn:J,on:Q,result:X})=>T!=="approach"||q===void 0?[]:[{companyReference:q,schoolUai:W,organisation:K??Y??"",on:J??Q,result:X??"wai\
ting"}]),TOLD_DAYS=90,OWN_DAYS=365,approachToTell=($,T,q)=>$.filter(W=>W.on>addDays(q,-TOLD_DAYS)&&(W.schoolUai===void 0||W.schoolUai!==T)).reduce((W,K)=>W===void 0||
K.on>W.on?K:W,void 0),wasAskedByItself=($,T,q)=>T!==void 0&&$.some(W=>W.schoolUai===T&&W.result!=="hosts"&&W.on>addDays(q,-OWN_DAYS)),mayBeAllocated=($,T,q)=>($.
status==="new"||$.status==="searching")&&(readableDay($.startsOn)??"")>=q&&!T.some(({status:W})=>LIVE_PROPOSITION_STATUSES.includes(W))&&stageWeekNames($).length>
0,joined2=($,T=" · ")=>$.filter(q=>q!==void 0&&q!=="").join(T),lines=(...$)=>$.filter(T=>T!==""),requestLines=$=>lines(joined2([$.pupilInitials,classInWords($)||
$.type&&requestTypeLabels[$.type]]),joined2([$.schoolName]),$.startsOn===void 0?"":$.endsOn===void 0?`À partir du ${shortDate($.startsOn)}`:shortPeriod($.startsOn,
$.endsOn),joined2([$.commune,radiusInWords($),$.transport&&transportLabels[$.transport].toLowerCase(),$.ageBracket&&ageBracketLabels[$.ageBracket].toLowerCase()]),
$.soughtSectors.map(T=>sectorLabels[T]).join(fr` ; `)),offerLines=$=>lines(joined2([$.sector&&sectorLabels[$.sector],$.commune]),$.startsOn===void 0||$.endsOn===
void 0?"":shortPeriod($.startsOn,$.endsOn),hasNoDates($)?"Dates à préciser":weeksInWords($.weeks),joined2([$.places===void 0?void 0:counted($.places,"place"),
$.minors&&minorsInWords[$.minors]]),$.publics.map(T=>publicLabels[T]).join(fr` ; `),$.activities.join(fr` ; `),$.conditions??""),companyLines=$=>lines(joined2([
$.sector&&sectorLabels[$.sector],$.size&&sizeLabels[$.size]]),joined2([$.address,joined2([$.postalCode,$.commune]," ")],", "),joined2([$.phone&&phoneInPairs($.phone),
$.email]),joined2([sharingLabels[$.sharing],$.lastSolicitedOn===void 0?"jamais sollicitée":`sollicitée le ${shortDate($.lastSolicitedOn)}`])),propositionLines=($,T)=>lines(
T===void 0?"":joined2([T.reference,T.pupilInitials,classInWords(T)]),$.startsOn===void 0||$.endsOn===void 0?"":shortPeriod($.startsOn,$.endsOn),$.reasons??"",$.
overrideReason===void 0?"":fr`Dérogation : ${$.overrideReason}`,$.receivedWord??""),journalSentence=$=>joined2([$.action,$.before!==void 0&&$.after!==void 0?`${$.
before} → ${$.after}`:$.after??$.before,$.reason],fr` : `);function startsInWords($,T){const q=daysBetween(T,$);return q===0?"commence aujourd’hui":q===1?"c\
ommence demain":q>0?`commence dans ${counted(q,"jour")}`:`a commencé il y a ${counted(-q,"jour")}`}var TABLE_KEYS={requests:"reference",offers:"reference",propositions:"\
reference",companies:"reference",contacts:"reference",schools:"uai",trainings:"code",periods:"reference",reviews:"reference",resources:"reference",meetings:"ref\
erence",registrations:"reference",needs:"reference",contributions:"reference",plans:"reference",years:"key",messages:"reference",templates:"code",rules:"code",settings:"\
key",journal:"key"},undotted=$=>$.replace(/(?<!\p{L})(\p{L})\.-?(?=\p{L}(?!\p{L}))/gu,"$1"),LIST_SEPARATOR=" ; ",blocking=($,T)=>({code:$,severity:"blocks",...T&&
{details:T}}),warning=($,T)=>({code:$,severity:"warns",...T&&{details:T}}),hasBlocking=$=>$.some(T=>T.severity==="blocks"),statusOfReceivedOffer=$=>hasBlocking(
$)?"to-check":"available",saidOf=($,T)=>$.some(q=>q.details?.field===T),blockingOn=($,T)=>$.map(q=>T.includes(String(q.details?.field))?{...q,severity:"blocks"}:
q),LONGEST_QUOTE=100,MOST_ITEMS=6,shortened=$=>$.length<=LONGEST_QUOTE?$:`${$.slice(0,LONGEST_QUOTE).replace(/[\ud800-\udbff]$/,"")}…`;function readDetails($){
const T=q=>$.details?.[q];return{text:q=>shortened(String(T(q)??"").replace(/\s+/g," ")),number:q=>Number(T(q)??0),list:q=>String(T(q)??"").split(LIST_SEPARATOR).
map(W=>W.trim()).filter(W=>W!=="").slice(0,MOST_ITEMS).map(shortened),codes:q=>String(T(q)??"").split(" ").filter(W=>W!==""),has:q=>T(q)!==void 0&&T(q)!==""}}var labelled=($,T)=>Object.
prototype.hasOwnProperty.call($,T)?$[T]:T,FIELD_NAMES={type:"le type de demande",level:"le niveau",trainingName:"la formation",schoolName:"l’établissement",requesterName:"\
le nom du demandeur",requesterRole:"la fonction du demandeur",requesterEmail:"l’adresse électronique du demandeur",requesterPhone:"le téléphone du demandeur",
pupilInitials:"les initiales de l’élève",ageBracket:"la tranche d’âge",startsOn:"la date de début",endsOn:"la date de fin",hoursPerWeek:"le nombre d’heu\
res par semaine",soughtActivities:"les activités et attendus visés",soughtSectors:"les secteurs souhaités",fallbackSectors:"les secteurs acceptés en repli",
commune:"la commune",postalCode:"le code postal",radiusKm:"le rayon accepté",transport:"le moyen de transport",lodging:"l’hébergement possible",contactedCount:"\
le nombre d’entreprises contactées",contactedCompanies:"les entreprises déjà contactées",urgency:"l’urgence",needsArrangement:"l’aménagement",comment:"\
le commentaire",companyName:"le nom de l’organisme",siret:"le SIRET",address:"l’adresse",sector:"le secteur d’activité",size:"l’effectif",website:"le s\
ite internet",contactName:"le nom du contact",contactJobTitle:"la fonction du contact",contactEmail:"l’adresse électronique du contact",contactPhone:"le télé\
phone du contact",signatoryName:"le nom du signataire",tutorName:"le nom du tuteur",publics:"les publics acceptés",levels:"les niveaux acceptés",minors:"l’acc\
ueil de mineurs",regulatedWorkUntil:"la date de la déclaration de travaux réglementés",activities:"les activités proposées",isAllYear:"l’accueil toute l’an\
née",weeksText:"les semaines d’accueil",places:"le nombre de places",schedule:"les horaires",otherAddress:"l’adresse du lieu de stage",otherCommune:"la com\
mune du lieu de stage",otherPostalCode:"le code postal du lieu de stage",conditions:"les conditions d’accueil",wishes:"les souhaits",otherNeed:"l’autre besoin",
sharing:"le partage de l’offre",reservedForSchoolName:"l’établissement à qui l’offre est réservée",name:"le nom",simultaneousPlaces:"le nombre de plac\
es simultanées",word:"la réponse",hasConsented:"l’accord sur l’utilisation des données"},QUESTION_NAMES=[[/^level-/,FIELD_NAMES.level],[/^training-/,FIELD_NAMES.
trainingName],[/^activities-/,"les activités"],[/^when$/,"la période d’accueil"],[/^reservedFor$/,FIELD_NAMES.reservedForSchoolName],[/^secondeWeeks$/,"les \
semaines du stage"],[/^period$/,"la période de la classe"],[/^callBackOn$/,"le jour de rappel"],[/^fit$/,"l’adéquation aux attendus"],[/^welcome$/,"le jugem\
ent sur l’accueil"],[/^otherStartsOn$/,"la première date possible"],[/^otherEndsOn$/,"la dernière date possible"]];function fieldName($){return Object.prototype.
hasOwnProperty.call(FIELD_NAMES,$)?FIELD_NAMES[$]:QUESTION_NAMES.find(([T])=>T.test($))?.[1]??quoted($)}var VALUES=new Map(Object.entries({size:$=>labelled(sizeLabels,
$),minors:$=>labelled(minorsPolicyLabels,$),sharing:$=>labelled(sharingLabels,$),regulatedWorkUntil:plainDate})),REACH={email:"l’adresse",phone:"le numéro"},
offerSays=$=>fr`${capitalised(fieldName($))} : une nouvelle offre dit `,ROW_SAYS=fr` ; la fiche, qui dit `,UNCHANGED=fr`, n'a pas été changée.`,hasGiven=$=>fr` a donné ${$} `,
HAD=fr` ; le registre avait `;function differenceSentence($){const T=$.text("field"),q=VALUES.get(T)??(Y=>Y),[W,K]=[quoted(q($.text("given"))),quoted(q($.text("\
known")))];return $.number("isTaken")===1?fr`${offerSays(T)}${W} ; la fiche, qui disait ${K}, a été mise à jour.`:`${offerSays(T)}${W}${ROW_SAYS}${K}${UNCHANGED}`}
var reachSentence=$=>`${$.text("name")===""?"Le contact":$.text("name")}${hasGiven(REACH[$.text("field")]??"autre chose")}${quoted($.text("given"))}${HAD}${quoted(
$.text("known"))}.`;function readDifference($,T){for(const q of T){const W=offerSays(q),K=$.startsWith(W)?between($.slice(W.length),ROW_SAYS,UNCHANGED):void 0;if(K!==
void 0)return{field:q,...K}}for(const q of["email","phone"]){const[W,K,...Y]=$.split(hasGiven(REACH[q])),J=K===void 0||Y.length>0?void 0:between(K,HAD,".");if(J!==
void 0)return{field:q,name:W,...J}}}function between($,T,q){const W=$.endsWith(q)?$.slice(0,-q.length).split(T):[];if(!(W.length!==2||!W.every(K=>K===quoted(inside(
K))&&!K.includes("…"))))return{given:inside(W[0]),known:inside(W[1])}}var inside=$=>$.slice(2,-2),perhaps=$=>$.length===0?"":fr` Peut-être : ${enumeration($,
"ou")} ?`,LIKENESSES={siret:"même SIRET","siret-other-name":"même SIRET, autre nom","name-and-commune":"même nom, même commune",phone:"même téléphone",email:"\
même adresse électronique","email-domain":"même domaine de messagerie"},weekSpan2=($,T)=>$===T?weekLabel($):fr`de ${weekLabel($)} à ${weekLabel(T)}`,ADDRESS_FAULT_WORDS={
accent:"elle contient un accent ou un signe inhabituel",space:"elle contient un espace","no-at":fr`il y manque le signe @`,"no-domain":"ce qui suit le signe @ e\
st incomplet",several:"il y en a plusieurs",other:""},addressFault=$=>{const T=labelled(ADDRESS_FAULT_WORDS,$);return T===""?"":fr` : ${T}`},DETAIL_NAMES={name:"\
un nom de personne",phone:"un numéro de téléphone",email:"une adresse électronique",account:"un compte de réseau social",birth:"une date de naissance",address:"\
une adresse de domicile"},agreed=($,T,q)=>/^les /.test(fieldName($.text("field")))?q:T,WRONG_FIELD=$=>$.has("field")?capitalised(fieldName($.text("field"))):"Un\
e réponse",SENTENCES={"unknown-correction":$=>$.has("reference")?fr`Envoyée par un lien de correction qui est celui de ${$.text("reference")} : à comparer, c'est peut-être une correction.`:
fr`Envoyée par un lien de correction qui ne mène plus à aucune ligne : c'est peut-être la correction d'une autre ligne.`,"missing-name":()=>fr`Le nom de la personne à joindre n'est pas indiqué.`,
"missing-school":()=>fr`L'établissement n'est pas indiqué.`,"missing-email":()=>fr`L'adresse électronique du demandeur n'est pas indiquée.`,"missing-type":()=>fr`Le type de demande n'est pas indiqué.`,
"missing-training":()=>fr`La formation n'est pas indiquée.`,"missing-dates":$=>$.has("field")?fr`${capitalised(fieldName($.text("field")))} n'est pas indiquée.`:
fr`Les dates ne sont pas indiquées.`,"missing-initials":()=>fr`Les initiales de l'élève ne sont pas indiquées : un doublon ne pourra pas être repéré.`,"m\
issing-age":()=>fr`La tranche d'âge de l'élève n'est pas indiquée.`,"missing-commune":$=>$.text("field")==="otherCommune"?fr`La commune du lieu de stage n'est pas indiquée.`:
fr`La commune n'est pas indiquée : aucune distance ne peut être calculée.`,"missing-company-name":()=>fr`Le nom de l'organisme n'est pas indiqué.`,"missing-\
places":()=>fr`Le nombre de places n'est pas indiqué.`,"missing-publics":()=>fr`Les publics acceptés ne sont pas indiqués.`,"missing-contact":()=>fr`Ni adresse électronique ni téléphone : l'organisme ne peut pas être joint.`,
"missing-activities":()=>fr`Les activités proposées ne sont pas indiquées.`,"missing-reserved-school":()=>fr`L'offre est réservée à un seul établissement, qui n'est pas indiqué : elle n'est proposée à personne.`,
"unknown-school":$=>fr`L'établissement ${quoted($.text("value"))} n'est pas dans la liste des établissements.${perhaps($.list("suggestions"))}`,"unknown-train\
ing":$=>fr`La formation ${quoted($.text("value"))} n'est pas dans la liste des formations.${perhaps($.list("suggestions"))}`,"unknown-commune":$=>fr`La commune ${quoted(
$.text("value"))} est inconnue.${perhaps($.list("suggestions"))}`,"ambiguous-commune":$=>fr`Plusieurs communes s'appellent ${quoted($.text("value"))} : ${enumeration(
$.list("candidates"),"ou")}.`,"postal-code-mismatch":$=>postalCodeSentence($),"invalid-email":$=>fr`L'adresse électronique ${quoted($.text("value"))} n'est pas valable${addressFault(
$.text("why"))}.`,"invalid-phone":$=>fr`Le numéro de téléphone ${quoted($.text("value"))} n'est pas valable.`,"invalid-date":$=>$.text("field")==="weeksText"?
fr`Les semaines ${quoted($.text("value"))} n'ont pas été comprises.`:fr`${WRONG_FIELD($)} ${quoted(plainDate($.text("value")))} n'est pas une date possible.`,
"end-before-start":$=>$.has("startsOn")&&$.has("endsOn")?fr`La date de fin (${plainDate($.text("endsOn"))}) précède la date de début (${plainDate($.text("sta\
rtsOn"))}).`:fr`La date de fin précède la date de début.`,"start-in-past":$=>$.has("endsOn")?fr`La période est passée : elle s'est terminée le ${plainDate(
$.text("endsOn"))}.`:fr`La date de début (${plainDate($.text("startsOn"))}) est passée.`,"unknown-choice":$=>unknownChoiceSentence($),"invalid-number":$=>fr`${WRONG_FIELD(
$)} ${quoted($.text("value"))} n'est pas un nombre possible.${$.has("max")?fr` Il est attendu de ${numberInFrench($.number("min"))} à ${numberInFrench($.number(
"max"))}.`:""}`,"places-below-seats":$=>fr`${counted($.number("places"),"place")} pour ${counted($.number("taken"),"élève")} déjà là (${weekSpan2($.text("f\
irstWeek"),$.text("lastWeek"))}) : aucun accueil n'est retiré, voyez avec l'entreprise qui reste.`,"weeks-left-over":$=>$.has("weeks")?fr`Semaines comprises : ${understoodWeeks(
$)}. Non compris : ${$.list("leftOver").map(quoted).join(", ")}.`:fr`Semaines d'accueil, non compris : ${$.list("leftOver").map(quoted).join(", ")}.`,"siret-wro\
ng-key":$=>fr`Le SIRET ${quoted($.text("value"))} comporte une erreur de saisie : sa clé de contrôle n'est pas la bonne.`,"siret-wrong-length":$=>fr`Le SIRET ${quoted(
$.text("value"))} compte ${counted($.number("length"),"chiffre")} au lieu de 14.${$.number("isSiren")===1?fr` C'est un SIREN : il manque les 5 chiffres de l'établissement.`:
""}`,"too-long":$=>fr`${WRONG_FIELD($)} ${agreed($,"compte","comptent")} ${counted($.number("length"),"caractère")} : ${$.has("limit")?fr`les ${numberInFrench(
$.number("limit"))} premiers sont ici, `:""}le texte entier est dans la réponse au formulaire.`,"period-longer-than-usual":$=>fr`La période compte ${counted($.
number("days"),"jour")} de présence, contre ${numberInFrench($.number("usual"))} au plus d'ordinaire.`,"hours-above-limit":$=>fr`${hoursInWords($.number("hours"))} par semaine dépassent la limite de ${hoursInWords(
$.number("limit"))}${$.has("age")?fr` pour un élève de cet âge (${ageInWords2($.text("age"))})`:""}.`,"age-unlikely":$=>fr`La tranche d'âge${$.has("age")?fr` (${ageInWords2(
$.text("age"))})`:""} est inattendue${$.has("level")?fr` en ${labelled(levelLabels,$.text("level"))}`:""} : l'âge ou le niveau est à vérifier.`,"possible-dup\
licate":$=>fr`Peut-être un doublon de ${$.text("reference")}${$.has("status")?fr` (${labelled(requestStatusLabels,$.text("status")).toLowerCase()})`:""} : mêmes initiales, même établissement, dates communes.`,
"company-maybe-known":$=>fr`Cet organisme ressemble à ${$.text("name")} (${$.text("reference")})${$.has("why")?fr` : ${labelled(LIKENESSES,$.text("why"))}`:""}.`,
"personal-data-suspected":$=>$.text("field")==="pupilInitials"?fr`Un nom semble avoir été écrit à la place des initiales de l'élève : seules les initiales ${$.
text("initials")} sont gardées ici.`:fr`${WRONG_FIELD($)} ${agreed($,"semble","semblent")} contenir une information personnelle sur l'élève${$.has("words")?fr` (${$.
list("words").join(", ")})`:""} : à effacer si c'est le cas.`,"period-of-other-school":$=>fr`La période choisie est celle d'un autre établissement, ${quoted(
$.text("value"))} : les dates sont à vérifier.`,"rewritten-answer":$=>fr`${WRONG_FIELD($)} : la feuille de calcul a transformé la réponse en ${quoted($.text(
"value"))} ; ce qui a été tapé est à demander.`,"weeks-duration":$=>fr`Une durée est indiquée avec les semaines d'accueil (${quoted($.text("value"))}) : les semaines exactes restent à convenir.`,
"weeks-hours":$=>fr`Des horaires sont indiqués avec les semaines d'accueil : ${$.list("value").map(quoted).join(", ")}.`,"person-named":$=>fr`${WRONG_FIELD($)} ${agreed(
$,"contient","contiennent")} ${enumeration($.list("kinds").map(T=>labelled(DETAIL_NAMES,T)))} : rien de cela n'est répété à l'organisme d'accueil ; à effacer si c'est celui de l'élève ou de sa famille.`,
"level-of-other-diploma":$=>fr`Le niveau ${quoted(labelled(levelLabels,$.text("level")))} ne va pas avec la formation ${quoted($.text("training"))} : l'un des deux est à corriger.`,
"siret-rounded":$=>fr`Le SIRET ${quoted($.text("value"))} a été arrondi par un tableur : ses derniers chiffres sont perdus, il est à redemander.`,"broken-let\
ters":$=>fr`${WRONG_FIELD($)} ${agreed($,"a perdu ses","ont perdu leurs")} accents en route (${quoted($.text("value"))}) : à corriger à la main.`,"place-by-po\
stal-code":$=>fr`${quoted($.text("value"))} n'est pas le nom d'une commune de ce code postal : ${$.text("commune")} est retenue d'après ${$.text("postalCode")}. À corriger si ce n'est pas le bon endroit.`,
"insee-code":$=>fr`À la place du code postal est écrit un code Insee (${$.text("postalCode")}${$.has("commune")?fr`, celui ${ofPlace($.text("commune"))}`:""})${$.
list("codes").length===0?"":fr` : le code postal est ${enumeration($.list("codes"),"ou")}`}.`,"refuses-contact":()=>fr`L'organisme n'accepte pas d'être contacté par le pôle de stages : il n'est jamais sollicité, et cette offre n'est proposée à personne.`,
"reserved-though-shared":$=>fr`L'offre est partagée avec tout le réseau, mais un établissement est nommé (${quoted($.text("value"))}) : est-elle réservée ?`,
"company-differs":differenceSentence,"contact-differs":reachSentence,"company-set-aside":$=>$.text("standing")==="closed"?fr`La fiche ${$.text("reference")} (${$.
text("name")}), du même SIRET, est fermée : une nouvelle fiche a été ouverte.`:fr`Cet organisme, noté comme à ne pas solliciter, vient de déposer une offre.`,
"too-young-for-apprenticeship":$=>fr`L'apprentissage est ouvert à ${numberInFrench($.number("minimum"))} ans, ou à 15 ans révolus après la classe de 3e : l'âge indiqué (${ageInWords2(
$.text("age"))}) est à vérifier.`},understoodWeeks=$=>`${plainPeriod($.text("startsOn"),$.text("endsOn"))} (${weeksInWords($.codes("weeks"))})`,sentenceOfFinding=$=>SENTENCES[$.
code](readDetails($));function postalCodeSentence($){const[T,q]=[$.text("postalCode"),$.text("commune")],[W,K]=[$.list("communesOfCode"),$.list("codesOfCommune")],
Y=W.length>0?fr`Le code postal ${T} est celui ${enumeration(W.map((J,Q)=>Q===0?ofPlace(J):J))}, pas ${ofPlace(q)}.`:fr`Le code postal ${T} n'est pas celui ${ofPlace(
q)}.`;return K.length>0?fr`${Y} ${capitalised(q)} : ${enumeration(K,"ou")}.`:Y}function unknownChoiceSentence($){return $.text("field")==="level"&&$.has("type")?
fr`Le niveau ${quoted(labelled(levelLabels,$.text("value")))} ne correspond pas au type de demande ${quoted(labelled(requestTypeLabels,$.text("type")))}.`:fr`${WRONG_FIELD(
$)} : la réponse ${quoted($.text("value"))} n'est pas dans la liste.${perhaps($.list("suggestions"))}`}var ageInWords2=$=>labelled(ageBracketLabels,$).toLowerCase(),
schoolName=$=>$.commune?`${$.name} – ${$.commune}`:$.name,hasLeft=({leftOn:$},T)=>$!==void 0&&$<=T,NOTHING2="non no aucun aucune aucuns aucunes rien neant nsp\
 nil nul nulle ras nc na sans pas 0 zero none vide jamais".split(" "),AROUND="d de du des le la les l a au en un une y il n ne est c ce particulier particuliere\
 particuliers particulieres particulierement specialement speciale special pour moment instant encore objet signaler indiquer dire preciser ajouter autre autres\
 merci connu connue je sais ai nous avons concerne concernee applicable".split(" "),OF_THE_QUESTION={urgency:"urgence urgences urgent urgente priorite prioritai\
re presse pressee trop caractere immediat immediate",comment:"commentaire commentaires remarque remarques observation observations precision precisions",lodging:"\
hebergement logement possible possibilite solution prevu",contactedCompanies:"entreprise entreprises contact contacts contacte contactee contactees demarche dem\
arches recherche recherches effectuee effectuees faite faites",conditions:"condition conditions exigence exigences",otherNeed:"besoin besoins souhait souhaits",
schedule:"horaire horaires defini definis fixe fixes",levels:"preference preferences niveau niveaux",website:"site internet web",siret:"siret numero",tutorName:"\
tuteur tutrice designe",signatoryName:"signataire",requesterPhone:"telephone numero",otherAddress:"adresse lieu differente different",otherCommune:"commune lieu\
 differente different",otherPostalCode:"code postal lieu different",soughtActivities:"activite activites attendu attendus",weeksText:"semaine semaines"},ALONE={
urgency:["normal","normale","priorite normale","urgence normale","faible","basse","moderee","peu urgent","peu urgente"]},SIGNS2=new Set(["","n a","s o","x","xx",
"xxx","n c","r a s"]),[nothing,around]=[new Set(NOTHING2),new Set(AROUND)];function saysNothing($,T){if(T.length>200)return!1;const q=fold(T);if(SIGNS2.has(q)||
ALONE[$]?.includes(q))return!0;const W=new Set(OF_THE_QUESTION[$].split(" ")),K=q.split(" ");return K.some(Y=>nothing.has(Y))&&K.every(Y=>nothing.has(Y)||around.
has(Y)||W.has(Y))}var SAME_PLACE=new Set(["idem","id","identique","pareil","pareille","la meme","le meme","meme","meme adresse","la meme adresse","meme lieu","m\
eme commune","la meme commune","voir ci dessus","ci dessus","sur place","comme ci dessus","adresse identique"]),saysSame=$=>SAME_PLACE.has(fold($.slice(0,100))),
LOCAL_PART=/^[a-z0-9_%+&'-]+(?:\.[a-z0-9_%+&'-]+)*$/,DOMAIN=/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/,LONGEST_TEXT2=2e3,asTyped=$=>(cleanText(
$.normalize("NFKC"))??"").replace(/\u2019/g,"'").replace(/[\u2010\u2013]/g,"-"),NAMED=/^([^<>]*)<([^<>]*)>[.,;]*$/,AROUND2=[/^"(.*)"$/,/^'(.*)'$/,/^\((.*)\)$/,/^«(.*)»$/],
unwrapped=$=>AROUND2.reduce((T,q)=>q.exec(T)?.[1].trim()??T,$.trim());function normaliseEmail($){const T=asTyped($);if(T.length>400)return;const[,q="",W]=NAMED.
exec(T)??[],K=bareAddress(W??T);return q.includes("@")&&bareAddress(q)!==K?void 0:K}function bareAddress($){const T=unwrapped($).replace(/^mailto:/i,"").replace(
/[.,;]+$/,"").toLowerCase(),[,q="",W=""]=/^(.*)@([^@]*)$/.exec(T)??[];if(!(q.length>64||T.length>254)&&!W.split(".").some(K=>K.length>63))return LOCAL_PART.test(
q)&&DOMAIN.test(W)?T:void 0}var BETWEEN=[/[;\n|]|(?<=>)[\s,/]+|,\s*(?=[^\s@<>,]+@)/,/[,;\n/|]|\s(?:et|ou)\s|\s+(?=[^\s@<>]+@)|(?<=@\S+)\s*(?=<)/i];function readAddresses($){
const T=asTyped($);if(T==="")return{kind:"none"};if(T.length>LONGEST_TEXT2)return{kind:"invalid",why:"other"};const q=normaliseEmail(T);if(q!==void 0)return{kind:"\
one",address:q};for(const K of BETWEEN){const Y=T.split(K).filter(Z=>Z.trim()!==""),J=Y.map(normaliseEmail).filter(Z=>Z!==void 0);if(J.length<Y.length)continue;
const[Q,...X]=new Set(J);if(Q!==void 0)return X.length===0?{kind:"one",address:Q}:{kind:"several",addresses:[Q,...X]}}const[,,W=T]=NAMED.exec(T)??[];return{kind:"\
invalid",why:faultOf(bareAddress(W)===void 0?W:T)}}var faultOfAddresses=$=>$.kind==="several"?"several":$.kind==="invalid"?$.why:"other";function faultOf($){return $.
includes("@")?/[^\x00-\x7f]/.test($)?"accent":/\s/.test($.trim())?"space":/@[^@]+\.[a-z]{2,}\W*$/i.test($)?"other":"no-domain":"no-at"}var mailableAddress=$=>{const T=readAddresses(
$??"");return T.kind==="one"?T.address:void 0},domainOfEmail=$=>$.slice($.indexOf("@")+1),PROVIDERS_OF_MANY_COUNTRIES=new Set("gmail googlemail outlook hotmail \
live msn yahoo ymail rocketmail icloud aol gmx protonmail proton tutanota mailo".split(" ")),OTHER_PROVIDERS=new Set("me.com mac.com pm.me mail.com orange.fr wa\
nadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net nordnet.fr noos.fr libertysurf.fr 9online.fr dartyb\
ox.com netcourrier.com bluewin.ch skynet.be".split(" "));function isPublicProvider($){const T=domainOfEmail($),[,q="",W=""]=/^([^.]+)\.(.+)$/.exec(T)??[];return OTHER_PROVIDERS.
has(T)||PROVIDERS_OF_MANY_COUNTRIES.has(q)&&/^(?:com|net|me|[a-z]{2}|co\.uk)$/.test(W)}function semver_compare_default($,T){$=$.split("-"),T=T.split("-");for(var q=$[0].
split("."),W=T[0].split("."),K=0;K<3;K++){var Y=Number(q[K]),J=Number(W[K]);if(Y>J)return 1;if(J>Y)return-1;if(!isNaN(Y)&&isNaN(J))return 1;if(isNaN(Y)&&!isNaN(
J))return-1}return $[1]&&T[1]?$[1]>T[1]?1:$[1]<T[1]?-1:0:!$[1]&&T[1]?1:$[1]&&!T[1]?-1:0}var t={}.constructor;function n($){return $!=null&&$.constructor===t}var e=/^\d+$/;
function n2($){return e.test($)}function o($){"@babel/helpers - typeof";return o=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(T){return typeof T}:
function(T){return T&&typeof Symbol=="function"&&T.constructor===Symbol&&T!==Symbol.prototype?"symbol":typeof T},o($)}function u($,T){if(!($ instanceof T))throw new TypeError(
"Cannot call a class as a function")}function c($,T){for(var q=0;q<T.length;q++){var W=T[q];W.enumerable=W.enumerable||!1,W.configurable=!0,"value"in W&&(W.writable=
!0),Object.defineProperty($,P(W.key),W)}}function s($,T,q){return T&&c($.prototype,T),q&&c($,q),Object.defineProperty($,"prototype",{writable:!1}),$}function P($){
var T=C2($,"string");return o(T)=="symbol"?T:T+""}function C2($,T){if(o($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==void 0){var W=q.call($,T||"\
default");if(o(W)!="object")return W;throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)($)}var b="1.2.0",F="\
1.7.35",f=" ext. ",h=(function(){function $(T){u(this,$),validateMetadata(T),this.metadata=T,d.call(this,T)}return s($,[{key:"getCountries",value:function(){return Object.
keys(this.metadata.countries).filter(function(q){return q!=="001"})}},{key:"getCountryMetadata",value:function(q){return this.metadata.countries[q]}},{key:"nonG\
eographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:function(q){
return this.getCountryMetadata(q)!==void 0}},{key:"hasCallingCode",value:function(q){if(this.getCountryCodesForCallingCode(q))return!0;if(this.nonGeographic()){
if(this.nonGeographic()[q])return!0}else{var W=this.countryCallingCodes()[q];if(W&&W.length===1&&W[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(q){
return this.nonGeographic()?!!this.nonGeographic()[q]:!this.getCountryCodesForCallingCode(q)}},{key:"country",value:function(q){return this.selectNumberingPlan(
q)}},{key:"selectNumberingPlan",value:function(q,W){var K,Y;if(q&&(n2(q)?Y=q:K=q),W&&(Y=W),K&&K!=="001"){var J=this.getCountryMetadata(K);if(!J)throw new Error(
"Unknown country: ".concat(K));this.numberingPlan=new m(J,this)}else if(Y){if(!this.hasCallingCode(Y))throw new Error("Unknown calling code: ".concat(Y));this.numberingPlan=
new m(this.getNumberingPlanMetadata(Y),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(q){var W=this.countryCallingCodes()[q];
if(W)return W.length===1&&W[0].length===3?void 0:W}},{key:"getCountryCodeForCallingCode",value:function(q){var W=this.getCountryCodesForCallingCode(q);if(W)return W[0]}},
{key:"getNumberingPlanMetadata",value:function(q){var W=this.getCountryCodeForCallingCode(q);if(W)return this.getCountryMetadata(W);if(this.nonGeographic()){var K=this.
nonGeographic()[q];if(K)return K}else{var Y=this.countryCallingCodes()[q];if(Y&&Y.length===1&&Y[0]==="001")return this.metadata.countries["001"]}}},{key:"countr\
yCallingCode",value:function(){return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"default\
IDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix()}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},
{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:"formats",value:function(){return this.numberingPlan.formats()}},{key:"\
nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:"nationalPrefixTransformRule",value:function(){return this.
numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:"hasTypes",value:function(){
return this.numberingPlan.hasTypes()}},{key:"type",value:function(q){return this.numberingPlan.type(q)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},
{key:"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCount\
ryByCountryCallingCode",value:function(q){return this.selectNumberingPlan(q)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})(),
m=(function(){function $(T,q){u(this,$),this.globalMetadataObject=q,this.metadata=T,d.call(this,q.metadata)}return s($,[{key:"callingCode",value:function(){return this.
metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},
{key:"getDefaultCountryMetadataForRegion",value:function(){return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.
v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){
return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFo\
rmats",value:function(q){return q[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var q=this,W=this._getFormats(this.metadata)||this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||
[];return W.map(function(K){return new k(K,q)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?4:5]}},{key:"_getNationalPrefixF\
ormattingRule",value:function(q){return q[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.
metadata[this.v1?5:this.v2?6:7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nation\
alPrefixTransformRule",value:function(){return this.metadata[this.v1?6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.
metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return this._getNationalPrefixIsOptionalWhenFormatting(
this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"leadingDigits",value:function(){return this.
metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){return this.types()&&
this.types().length===0?!1:!!this.types()}},{key:"type",value:function(q){if(this.hasTypes()&&v(this.types(),q))return new _(v(this.types(),q),this)}},{key:"ext",
value:function(){return this.v1||this.v2?f:this.metadata[13]||f}}])})(),k=(function(){function $(T,q){u(this,$),this._format=T,this.metadata=q}return s($,[{key:"\
pattern",value:function(){return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this.
_format[2]||[]}},{key:"nationalPrefixFormattingRule",value:function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefi\
xIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"\
nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},
{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!x.test(this.nationalPrefixFormattingRule()))}},{key:"internationalForm\
at",value:function(){return this._format[5]||this.format()}}])})(),x=/^\(?\$1\)?$/,_=(function(){function $(T,q){u(this,$),this.type=T,this.metadata=q}return s(
$,[{key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||
this.metadata.possibleLengths()}}])})();function v($,T){switch(T){case"FIXED_LINE":return $[0];case"MOBILE":return $[1];case"TOLL_FREE":return $[2];case"PREMIUM\
_RATE":return $[3];case"PERSONAL_NUMBER":return $[4];case"VOICEMAIL":return $[5];case"UAN":return $[6];case"PAGER":return $[7];case"VOIP":return $[8];case"SHARE\
D_COST":return $[9]}}function validateMetadata($){if(!$)throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!n($)||!n(
$.countries))throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child obje\
ct property. Got ".concat(n($)?"an object of shape: { "+Object.keys($).join(", ")+" }":"a "+N($)+": "+$,"."))}var N=function(T){return o(T)};function getCountryCallingCode($,T){
var q=new h(T);if(q.hasCountry($))return q.selectNumberingPlan($).countryCallingCode();throw new Error("Unknown country: ".concat($))}function isSupportedCountry($,T){
return T.countries.hasOwnProperty($)}function d($){var T=$.version;typeof T=="number"?(this.v1=T===1,this.v2=T===2,this.v3=T===3,this.v4=T===4):T?semver_compare_default(
T,b)===-1?this.v2=!0:semver_compare_default(T,F)===-1?this.v3=!0:this.v4=!0:this.v1=!0}function f2($,T){var q=typeof Symbol<"u"&&$[Symbol.iterator]||$["@@iterat\
or"];if(q)return(q=q.call($)).next.bind(q);if(Array.isArray($)||(q=c2($))||T&&$&&typeof $.length=="number"){q&&($=q);var W=0;return function(){return W>=$.length?
{done:!0}:{done:!1,value:$[W++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function c2($,T){if($){if(typeof $=="string")return i($,T);var q={}.toString.
call($).slice(8,-1);return q==="Object"&&$.constructor&&(q=$.constructor.name),q==="Map"||q==="Set"?Array.from($):q==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(q)?i($,T):void 0}}function i($,T){(T==null||T>$.length)&&(T=$.length);for(var q=0,W=Array(T);q<T;q++)W[q]=$[q];return W}function y($,T){for(var q=$.slice(),
W=f2(T),K;!(K=W()).done;){var Y=K.value;$.indexOf(Y)<0&&q.push(Y)}return q.sort(function(J,Q){return J-Q})}function _2($,T,q){return checkNumberLengthForType($,
void 0,T,q)}function checkNumberLengthForType($,T,q,W){q&&(W=new h(W.metadata),W.selectNumberingPlan(q));var K=W.type(T),Y=K&&K.possibleLengths()||W.possibleLengths();
if(!Y)return"IS_POSSIBLE";if(T==="FIXED_LINE_OR_MOBILE"){if(!W.type("FIXED_LINE"))return checkNumberLengthForType($,"MOBILE",q,W);var J=W.type("MOBILE");J&&(Y=y(
Y,J.possibleLengths()))}else if(T&&!K)return"INVALID_LENGTH";var Q=$.length,X=Y[0];return X===Q?"IS_POSSIBLE":X>Q?"TOO_SHORT":Y[Y.length-1]<Q?"TOO_LONG":Y.indexOf(
Q,1)>=0?"IS_POSSIBLE":"INVALID_LENGTH"}function l($,T,q){T===void 0&&(T={});var W=new h(q);if(T.v2){if(!$.countryCallingCode)throw new Error("Invalid phone numb\
er object passed");W.selectNumberingPlan($.country||$.countryCallingCode)}else{if(!$.phone)return!1;if($.country){if(!W.hasCountry($.country))throw new Error("U\
nknown country: ".concat($.country));W.selectNumberingPlan($.country)}else{if(!$.countryCallingCode)throw new Error("Invalid phone number object passed");W.selectNumberingPlan(
$.countryCallingCode)}}if(W.possibleLengths())return isPossibleNumber($.phone||$.nationalNumber,W);if($.countryCallingCode&&W.isNonGeographicCallingCode($.countryCallingCode))
return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}function isPossibleNumber($,T){return _2(
$,void 0,T)==="IS_POSSIBLE"}function r($,T){return $=$||"",new RegExp("^(?:"+T+")$").test($)}function E($,T){var q=typeof Symbol<"u"&&$[Symbol.iterator]||$["@@i\
terator"];if(q)return(q=q.call($)).next.bind(q);if(Array.isArray($)||(q=I2($))||T&&$&&typeof $.length=="number"){q&&($=q);var W=0;return function(){return W>=$.
length?{done:!0}:{done:!1,value:$[W++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function I2($,T){if($){if(typeof $=="string")return u2($,T);var q={}.toString.
call($).slice(8,-1);return q==="Object"&&$.constructor&&(q=$.constructor.name),q==="Map"||q==="Set"?Array.from($):q==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(q)?u2($,T):void 0}}function u2($,T){(T==null||T>$.length)&&(T=$.length);for(var q=0,W=Array(T);q<T;q++)W[q]=$[q];return W}var c3=["MOBILE","PREMIUM_RATE","\
TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function m2($,T,q){if(T=T||{},!(!$.country&&!$.countryCallingCode)){var W=new h(q);
W.selectNumberingPlan($.country||$.countryCallingCode);var K=T.v2?$.nationalNumber:$.phone;if(r(K,W.nationalNumberPattern())){if(isNumberTypeEqualTo(K,"FIXED_LI\
NE",W))return W.type("MOBILE")&&W.type("MOBILE").pattern()===""||!W.type("MOBILE")||isNumberTypeEqualTo(K,"MOBILE",W)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var Y=E(
c3),J;!(J=Y()).done;){var Q=J.value;if(isNumberTypeEqualTo(K,Q,W))return Q}}}}function isNumberTypeEqualTo($,T,q){var W=q.type(T);return!W||!W.pattern()||W.possibleLengths()&&
W.possibleLengths().indexOf($.length)<0?!1:r($,W.pattern())}function u3($,T,q){T=T||{};var W=new h(q);if(W.selectNumberingPlan($.country||$.countryCallingCode),
W.hasTypes())return m2($,T,W.metadata)!==void 0;var K=T.v2?$.nationalNumber:$.phone;return r(K,W.nationalNumberPattern())}var e3=/^[A-Z]{2}$/;function r2($){return e3.
test($)}var l2=!1;function C22($,T){var q,W,K=new h(T);return r2($)?(q=$,K.selectNumberingPlan(q),W=K.countryCallingCode()):(W=$,l2&&K.isNonGeographicCallingCode(
W)&&(q="001")),{country:q,callingCode:W}}function a($,T,q){var W=new h(q),K=W.getCountryCodesForCallingCode($);return K?K.filter(function(Y){return l3(T,Y,q)}):
[]}function l3($,T,q){var W=new h(q);return W.selectNumberingPlan(T),W.numberingPlan.possibleLengths().indexOf($.length)>=0}var MIN_LENGTH_FOR_NSN=2,MAX_LENGTH_FOR_NSN=17,
MAX_LENGTH_COUNTRY_CODE=3,VALID_DIGITS="0-9０-９٠-٩۰-۹",F2="-‐-―−ー－",u4="／/",r3="．.",WHITESPACE="  ­​⁠　",a2="()（）［］\\[\\]",S="\
~⁓∼～",VALID_PUNCTUATION="".concat(F2).concat(u4).concat(r3).concat(WHITESPACE).concat(a2).concat(S),PLUS_CHARS="+＋",p=new RegExp("(["+VALID_DIGITS+"])");
function D($,T,q,W){if(T){var K=new h(W);K.selectNumberingPlan(T||q);var Y=new RegExp(K.IDDPrefix());if($.search(Y)===0){$=$.slice($.match(Y)[0].length);var J=$.
match(p);if(!(J&&J[1]!=null&&J[1].length>0&&J[1]==="0"))return $}}}function F3($,T){if($&&T.numberingPlan.nationalPrefixForParsing()){var q=new RegExp("^(?:"+T.
numberingPlan.nationalPrefixForParsing()+")"),W=q.exec($);if(W){var K,Y,J=W.length-1,Q=J>0&&W[J];if(T.nationalPrefixTransformRule()&&Q)K=$.replace(q,T.nationalPrefixTransformRule()),
J>1&&(Y=W[1]);else{var X=W[0];K=$.slice(X.length),Q&&(Y=W[1])}var Z;if(Q){var ee=$.indexOf(W[1]),te=$.slice(0,ee);te===T.numberingPlan.nationalPrefix()&&(Z=T.numberingPlan.
nationalPrefix())}else Z=W[0];return{nationalNumber:K,nationalPrefix:Z,carrierCode:Y}}}return{nationalNumber:$}}function u5($,T){var q=typeof Symbol<"u"&&$[Symbol.
iterator]||$["@@iterator"];if(q)return(q=q.call($)).next.bind(q);if(Array.isArray($)||(q=f3($))||T&&$&&typeof $.length=="number"){q&&($=q);var W=0;return function(){
return W>=$.length?{done:!0}:{done:!1,value:$[W++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function f3($,T){if($){if(typeof $=="string")return i2($,T);var q={}.toString.
call($).slice(8,-1);return q==="Object"&&$.constructor&&(q=$.constructor.name),q==="Map"||q==="Set"?Array.from($):q==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(q)?i2($,T):void 0}}function i2($,T){(T==null||T>$.length)&&(T=$.length);for(var q=0,W=Array(T);q<T;q++)W[q]=$[q];return W}function y2($,T,q){for(var W=new h(
q),K=u5(T),Y;!(Y=K()).done;){var J=Y.value;if(W.selectNumberingPlan(J),W.leadingDigits()){if($&&$.search(W.leadingDigits())===0)return J}else if(m2({phone:$,country:J},
void 0,W.metadata))return J}}var i3=!1;function u6($,T){var q=T.nationalNumber,W=T.metadata;if(i3&&W.isNonGeographicCallingCode($))return"001";var K=W.getCountryCodesForCallingCode(
$);if(K)return K.length===1?K[0]:y2(q,K,W.metadata)}function m3($,T,q){var W=F3($,q),K=W.carrierCode,Y=W.nationalNumber;if(Y!==$){if(!f4($,Y,q))return{nationalNumber:$};
if(q.numberingPlan.possibleLengths()&&(T||(T=u6(q.numberingPlan.callingCode(),{nationalNumber:Y,metadata:q})),!c4(Y,T,q)))return{nationalNumber:$}}return{nationalNumber:Y,
carrierCode:K}}function f4($,T,q){return!(r($,q.nationalNumberPattern())&&!r(T,q.nationalNumberPattern()))}function c4($,T,q){switch(_2($,T,q)){case"TOO_SHORT":case"\
INVALID_LENGTH":return!1;default:return!0}}function h2($,T,q,W,K){if(!(T||q||W))return{number:$};var Y=T||q?getCountryCallingCode(T||q,K):W;if($.indexOf(Y)===0){
var J=new h(K);J.selectNumberingPlan(T||q||W);var Q=$.slice(Y.length),X=m3(Q,void 0,J),Z=X.nationalNumber,ee=m3($,void 0,J),te=ee.nationalNumber;if(!r(te,J.nationalNumberPattern())&&
r(Z,J.nationalNumberPattern())||_2(te,void 0,J)==="TOO_LONG")return{countryCallingCode:Y,number:Q}}return{number:$}}function g2($,T,q,W,K){if(!$)return{};var Y;
if($[0]!=="+"){var J=D($,T||q,W,K);if(J&&J!==$)Y=!0,$="+"+J;else{if(T||q||W){var Q=h2($,T,q,W,K),X=Q.countryCallingCode,Z=Q.number;if(X)return{countryCallingCodeSource:"\
FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:X,number:Z}}return{number:$}}}if($[1]==="0")return{};for(var ee=new h(K),te=2;te-1<=MAX_LENGTH_COUNTRY_CODE&&te<=
$.length;){var ne=$.slice(1,te);if(ee.hasCallingCode(ne))return ee.selectNumberingPlan(ne),{countryCallingCodeSource:Y?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_\
PLUS_SIGN",countryCallingCode:ne,number:$.slice(te)};te++}return{}}function r4($){return $.replace(new RegExp("[".concat(VALID_PUNCTUATION,"]+"),"g")," ").trim()}
var FIRST_GROUP_PATTERN=/(\$\d)/;function l4($,T,q){var W=q.useInternationalFormat,K=q.withNationalPrefix,Y=q.carrierCode,J=q.metadata,Q=$.replace(new RegExp(T.
pattern()),W?T.internationalFormat():K&&T.nationalPrefixFormattingRule()?T.format().replace(FIRST_GROUP_PATTERN,T.nationalPrefixFormattingRule()):T.format());return W?
r4(Q):Q}var u7=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function i4($,T,q){var W=new h(q);if(W.selectNumberingPlan($||T),W.defaultIDDPrefix())return W.defaultIDDPrefix();
if(u7.test(W.IDDPrefix()))return W.IDDPrefix()}var g22=";ext=",t2=function(T){return"([".concat(VALID_DIGITS,"]{1,").concat(T,"})")};function S2($){var T="20",q="\
15",W="9",K="6",Y="[  \\t,]*",J="[:\\.．]?[  \\t,-]*",Q="#?",X="(?:e?xt(?:ensi(?:ó?|ó))?n?|ｅ?ｘｔｎ?|доб|anexo)",Z="(?:[xｘ#＃~～]|int|ｉｎｔ)",
ee="[- ]+",te="[  \\t]*",ne="(?:,{2}|;)",re=g22+t2(T),se=Y+X+J+t2(T)+Q,oe=Y+Z+J+t2(W)+Q,ce=ee+t2(K)+"#",ie=te+ne+J+t2(q)+Q,le=te+"(?:,)+"+J+t2(W)+Q;return re+"\
|"+se+"|"+oe+"|"+ce+"|"+ie+"|"+le}var n3="["+VALID_DIGITS+"]{"+MIN_LENGTH_FOR_NSN+"}",VALID_PHONE_NUMBER="["+PLUS_CHARS+"]{0,1}(?:["+VALID_PUNCTUATION+"]*["+VALID_DIGITS+
"]){3,}["+VALID_PUNCTUATION+VALID_DIGITS+"]*",o2=new RegExp("^["+PLUS_CHARS+"]{0,1}(?:["+VALID_PUNCTUATION+"]*["+VALID_DIGITS+"]){1,2}$","i"),VALID_PHONE_NUMBER_WITH_EXTENSION=VALID_PHONE_NUMBER+
"(?:"+S2()+")?",I22=new RegExp("^"+n3+"$|^"+VALID_PHONE_NUMBER_WITH_EXTENSION+"$","i");function P2($){return $.length>=MIN_LENGTH_FOR_NSN&&I22.test($)}function isViablePhoneNumberStart($){
return o2.test($)}function formatRFC3966($){var T=$.number,q=$.ext;if(!T)return"";if(T[0]!=="+")throw new Error('"formatRFC3966()" expects "number" to be in E.1\
64 format.');return"tel:".concat(T).concat(q?";ext="+q:"")}var m4={formatExtension:function(T,q,W){return"".concat(T).concat(W.ext()).concat(q)}};function I3($,T,q,W){
q?q=A2({},m4,q):q=m4;var K=new h(W);if($.country&&$.country!=="001"){if(!K.hasCountry($.country))throw new Error("Unknown country: ".concat($.country));K.selectNumberingPlan(
$.country)}else if($.countryCallingCode)K.selectNumberingPlan($.countryCallingCode);else return $.phone||"";var Y=K.countryCallingCode(),J=q.v2?$.nationalNumber:
$.phone,Q;switch(T){case"NATIONAL":return J?(Q=f5(J,$.carrierCode,"NATIONAL",K,q),u8(Q,$.ext,K,q.formatExtension)):"";case"INTERNATIONAL":return J?(Q=f5(J,null,
"INTERNATIONAL",K,q),Q="+".concat(Y," ").concat(Q),u8(Q,$.ext,K,q.formatExtension)):"+".concat(Y);case"E.164":return"+".concat(Y).concat(J);case"RFC3966":return formatRFC3966(
{number:"+".concat(Y).concat(J),ext:$.ext});case"IDD":if(!q.fromCountry)return;var X=v2(J,$.carrierCode,Y,q.fromCountry,K);return X?u8(X,$.ext,K,q.formatExtension):
void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(T,'"'))}}function f5($,T,q,W,K){var Y=chooseFormatForNumber(W.formats(),
$);return Y?l4($,Y,{useInternationalFormat:q==="INTERNATIONAL",withNationalPrefix:!(Y.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&K&&K.nationalPrefix===
!1),carrierCode:T,metadata:W}):$}function chooseFormatForNumber($,T){return E2($,function(q){if(q.leadingDigitsPatterns().length>0){var W=q.leadingDigitsPatterns()[q.
leadingDigitsPatterns().length-1];if(T.search(W)!==0)return!1}return r(T,q.pattern())})}function u8($,T,q,W){return T?W($,T,q):$}function v2($,T,q,W,K){var Y=getCountryCallingCode(
W,K.metadata);if(Y===q){var J=f5($,T,"NATIONAL",K);return q==="1"?q+" "+J:J}var Q=i4(W,void 0,K.metadata);if(Q)return"".concat(Q," ").concat(q," ").concat(f5($,
null,"INTERNATIONAL",K))}function A2(){for(var $=1,T=arguments.length,q=new Array(T),W=0;W<T;W++)q[W]=arguments[W];for(;$<q.length;){if(q[$])for(var K in q[$])q[0][K]=
q[$][K];$++}return q[0]}function E2($,T){for(var q=0;q<$.length;){if(T($[q]))return $[q];q++}}function i5($){"@babel/helpers - typeof";return i5=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol"?function(T){return typeof T}:function(T){return T&&typeof Symbol=="function"&&T.constructor===Symbol&&T!==Symbol.prototype?
"symbol":typeof T},i5($)}function s2($,T){var q=Object.keys($);if(Object.getOwnPropertySymbols){var W=Object.getOwnPropertySymbols($);T&&(W=W.filter(function(K){
return Object.getOwnPropertyDescriptor($,K).enumerable})),q.push.apply(q,W)}return q}function f6($){for(var T=1;T<arguments.length;T++){var q=arguments[T]!=null?
arguments[T]:{};T%2?s2(Object(q),!0).forEach(function(W){h3($,W,q[W])}):Object.getOwnPropertyDescriptors?Object.defineProperties($,Object.getOwnPropertyDescriptors(
q)):s2(Object(q)).forEach(function(W){Object.defineProperty($,W,Object.getOwnPropertyDescriptor(q,W))})}return $}function h3($,T,q){return(T=c5(T))in $?Object.defineProperty(
$,T,{value:q,enumerable:!0,configurable:!0,writable:!0}):$[T]=q,$}function d2($,T){if(!($ instanceof T))throw new TypeError("Cannot call a class as a function")}
function l5($,T){for(var q=0;q<T.length;q++){var W=T[q];W.enumerable=W.enumerable||!1,W.configurable=!0,"value"in W&&(W.writable=!0),Object.defineProperty($,c5(
W.key),W)}}function v3($,T,q){return T&&l5($.prototype,T),q&&l5($,q),Object.defineProperty($,"prototype",{writable:!1}),$}function c5($){var T=w($,"string");return i5(
T)=="symbol"?T:T+""}function w($,T){if(i5($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==void 0){var W=q.call($,T||"default");if(i5(W)!="object")return W;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)($)}var S3=(function(){function $(T,q,W){if(d2(this,$),!T)
throw new TypeError("First argument is required");if(typeof T!="string")throw new TypeError("First argument must be a string");if(T[0]==="+"&&!q)throw new TypeError(
"`metadata` argument not passed");if(n(q)&&n(q.countries)){W=q;var K=T;if(!I4.test(K))throw new Error('Invalid `number` argument passed: must consist of a "+" f\
ollowed by digits');var Y=g2(K,void 0,void 0,void 0,W),J=Y.countryCallingCode,Q=Y.number;if(q=Q,T=J,!q)throw new Error("Invalid `number` argument passed: too sh\
ort")}if(!q)throw new TypeError("`nationalNumber` argument is required");if(typeof q!="string")throw new TypeError("`nationalNumber` argument must be a string");
validateMetadata(W);var X=C22(T,W),Z=X.country,ee=X.callingCode;this.country=Z,this.countryCallingCode=ee,this.nationalNumber=q,this.number="+"+this.countryCallingCode+
this.nationalNumber,this.getMetadata=function(){return W}}return v3($,[{key:"setExt",value:function(q){this.ext=q}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:a(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return l(this,{v2:!0},
this.getMetadata())}},{key:"isValid",value:function(){return u3(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var q=new h(this.getMetadata());
return q.isNonGeographicCallingCode(this.countryCallingCode)}},{key:"isEqual",value:function(q){return this.number===q.number&&this.ext===q.ext}},{key:"getType",
value:function(){return m2(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(q,W){return I3(this,q,W?f6(f6({},W),{},{v2:!0}):{v2:!0},this.getMetadata())}},
{key:"formatNational",value:function(q){return this.format("NATIONAL",q)}},{key:"formatInternational",value:function(q){return this.format("INTERNATIONAL",q)}},
{key:"getURI",value:function(q){return this.format("RFC3966",q)}}])})(),I4=/^\+\d+$/;function i6($){"@babel/helpers - typeof";return i6=typeof Symbol=="function"&&
typeof Symbol.iterator=="symbol"?function(T){return typeof T}:function(T){return T&&typeof Symbol=="function"&&T.constructor===Symbol&&T!==Symbol.prototype?"sym\
bol":typeof T},i6($)}function p2($,T){for(var q=0;q<T.length;q++){var W=T[q];W.enumerable=W.enumerable||!1,W.configurable=!0,"value"in W&&(W.writable=!0),Object.
defineProperty($,s3(W.key),W)}}function l6($,T,q){return T&&p2($.prototype,T),q&&p2($,q),Object.defineProperty($,"prototype",{writable:!1}),$}function s3($){var T=y3(
$,"string");return i6(T)=="symbol"?T:T+""}function y3($,T){if(i6($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==void 0){var W=q.call($,T||"default");
if(i6(W)!="object")return W;throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)($)}function b2($,T){if(!($ instanceof
T))throw new TypeError("Cannot call a class as a function")}function v4($,T,q){return T=c6(T),_3($,a3()?Reflect.construct(T,q||[],c6($).constructor):T.apply($,q))}
function _3($,T){if(T&&(i6(T)=="object"||typeof T=="function"))return T;if(T!==void 0)throw new TypeError("Derived constructors may only return object or undefi\
ned");return m5($)}function m5($){if($===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return $}function h4($,T){
if(typeof T!="function"&&T!==null)throw new TypeError("Super expression must either be null or a function");$.prototype=Object.create(T&&T.prototype,{constructor:{
value:$,writable:!0,configurable:!0}}),Object.defineProperty($,"prototype",{writable:!1}),T&&u9($,T)}function f7($){var T=typeof Map=="function"?new Map:void 0;
return f7=function(W){if(W===null||!w2(W))return W;if(typeof W!="function")throw new TypeError("Super expression must either be null or a function");if(T!==void 0){
if(T.has(W))return T.get(W);T.set(W,K)}function K(){return d3(W,arguments,c6(this).constructor)}return K.prototype=Object.create(W.prototype,{constructor:{value:K,
enumerable:!1,writable:!0,configurable:!0}}),u9(K,W)},f7($)}function d3($,T,q){if(a3())return Reflect.construct.apply(null,arguments);var W=[null];W.push.apply(
W,T);var K=new($.bind.apply($,W));return q&&u9(K,q.prototype),K}function a3(){try{var $=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}
return(a3=function(){return!!$})()}function w2($){try{return Function.toString.call($).indexOf("[native code]")!==-1}catch{return typeof $=="function"}}function u9($,T){
return u9=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(q,W){return q.__proto__=W,q},u9($,T)}function c6($){return c6=Object.setPrototypeOf?Object.
getPrototypeOf.bind():function(T){return T.__proto__||Object.getPrototypeOf(T)},c6($)}var O=(function($){function T(q){var W;return b2(this,T),W=v4(this,T,[q]),
Object.setPrototypeOf(W,T.prototype),W.name=W.constructor.name,W}return h4(T,$),l6(T)})(f7(Error)),n5=new RegExp("(?:"+S2()+")$","i");function c7($){var T=$.search(
n5);if(T<0)return{};for(var q=$.slice(0,T),W=$.match(n5),K=1;K<W.length;){if(W[K])return{number:q,ext:W[K]};K++}}var DIGITS={0:"0",1:"1",2:"2",3:"3",4:"4",5:"5",
6:"6",7:"7",8:"8",9:"9","０":"0","１":"1","２":"2","３":"3","４":"4","５":"5","６":"6","７":"7","８":"8","９":"9","٠":"0","١":"1","٢":"2","٣":"3",
"٤":"4","٥":"5","٦":"6","٧":"7","٨":"8","٩":"9","۰":"0","۱":"1","۲":"2","۳":"3","۴":"4","۵":"5","۶":"6","۷":"7","۸":"8","۹":"9"};function parseDigit($){
return DIGITS[$]}function i7($,T){var q=typeof Symbol<"u"&&$[Symbol.iterator]||$["@@iterator"];if(q)return(q=q.call($)).next.bind(q);if(Array.isArray($)||(q=u10(
$))||T&&$&&typeof $.length=="number"){q&&($=q);var W=0;return function(){return W>=$.length?{done:!0}:{done:!1,value:$[W++]}}}throw new TypeError(`Invalid attem\
pt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function u10($,T){if($){if(typeof $=="string")return o3($,T);var q={}.toString.
call($).slice(8,-1);return q==="Object"&&$.constructor&&(q=$.constructor.name),q==="Map"||q==="Set"?Array.from($):q==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(q)?o3($,T):void 0}}function o3($,T){(T==null||T>$.length)&&(T=$.length);for(var q=0,W=Array(T);q<T;q++)W[q]=$[q];return W}function f8($){for(var T="",q=i7(
$.split("")),W;!(W=q()).done;){var K=W.value;T+=parsePhoneNumberCharacter(K,T)||""}return T}function parsePhoneNumberCharacter($,T,q){if($==="+"){if(T){typeof q==
"function"&&q("end");return}return"+"}return parseDigit($)}var PLUS_SIGN="+",a4="[\\-\\.\\(\\)]?",R="(["+VALID_DIGITS+"]|"+a4+")",v5="^\\"+PLUS_SIGN+R+"*["+VALID_DIGITS+
"]"+R+"*$",I5=new RegExp(v5,"g"),t3=VALID_DIGITS,i8="["+t3+"]+((\\-)*["+t3+"])*",N2="a-zA-Z",C3="["+N2+"]+((\\-)*["+t3+"])*",L="^("+i8+"\\.)*"+C3+"\\.?$",f9=new RegExp(
L,"g"),RFC3966_PREFIX_="tel:",RFC3966_PHONE_CONTEXT_=";phone-context=",RFC3966_ISDN_SUBADDRESS_=";isub=";function E3($){var T=$.indexOf(RFC3966_PHONE_CONTEXT_);
if(T<0)return null;var q=T+RFC3966_PHONE_CONTEXT_.length;if(q>=$.length)return"";var W=$.indexOf(";",q);return W>=0?$.substring(q,W):$.substring(q)}function isPhoneContextValid($){
return $===null?!0:$.length===0?!1:I5.test($)||f9.test($)}function C4($,T){var q=T.extractFormattedPhoneNumber,W=E3($);if(!isPhoneContextValid(W))throw new O("N\
OT_A_NUMBER");var K;if(W===null)K=q($)||"";else{K="",W.charAt(0)===PLUS_SIGN&&(K+=W);var Y=$.indexOf(RFC3966_PREFIX_),J;Y>=0?J=Y+RFC3966_PREFIX_.length:J=0;var Q=$.
indexOf(RFC3966_PHONE_CONTEXT_);K+=$.substring(J,Q)}var X=K.indexOf(RFC3966_ISDN_SUBADDRESS_);if(X>0&&(K=K.substring(0,X)),K!=="")return K}var H=250,U=new RegExp(
"["+PLUS_CHARS+VALID_DIGITS+"]"),G=new RegExp("[^"+VALID_DIGITS+"#]+$"),L2=!1;function F4($,T,q){T=T||{};var W=new h(q);if(T.defaultCountry&&!W.hasCountry(T.defaultCountry))
throw T.v2?new O("INVALID_COUNTRY"):new Error("Unknown country: ".concat(T.defaultCountry));var K=D2($,T.v2,T.extract),Y=K.number,J=K.ext,Q=K.error;if(!Y){if(T.
v2)throw Q==="TOO_SHORT"?new O("TOO_SHORT"):new O("NOT_A_NUMBER");return{}}var X=B(Y,T.defaultCountry,T.defaultCallingCode,W),Z=X.country,ee=X.nationalNumber,te=X.
countryCallingCode,ne=X.countryCallingCodeSource,re=X.carrierCode;if(!W.hasSelectedNumberingPlan()){if(T.v2)throw new O("INVALID_COUNTRY");return{}}if(!ee||ee.length<
MIN_LENGTH_FOR_NSN){if(T.v2)throw new O("TOO_SHORT");return{}}if(ee.length>MAX_LENGTH_FOR_NSN){if(T.v2)throw new O("TOO_LONG");return{}}if(T.v2){var se=new S3(te,
ee,W.metadata);return Z&&(se.country=Z),re&&(se.carrierCode=re),J&&(se.ext=J),se.__countryCallingCodeSource=ne,se}var oe=(T.extended?W.hasSelectedNumberingPlan():
Z)?r(ee,W.nationalNumberPattern()):!1;return T.extended?{country:Z,countryCallingCode:te,carrierCode:re,valid:oe,possible:oe?!0:!!(T.extended===!0&&W.possibleLengths()&&
isPossibleNumber(ee,W)),phone:ee,ext:J}:oe?V(Z,ee,J):{}}function M($,T,q){if($){if($.length>H){if(q)throw new O("TOO_LONG");return}if(T===!1)return $;var W=$.search(
U);if(!(W<0))return $.slice(W).replace(G,"")}}function D2($,T,q){var W=C4($,{extractFormattedPhoneNumber:function(J){return M(J,q,T)}});if(!W)return{};if(!P2(W))
return isViablePhoneNumberStart(W)?{error:"TOO_SHORT"}:{};var K=c7(W);return K.ext?K:{number:W}}function V($,T,q){var W={country:$,phone:T};return q&&(W.ext=q),
W}function B($,T,q,W){var K=g2(f8($),void 0,T,q,W.metadata),Y=K.countryCallingCodeSource,J=K.countryCallingCode,Q=K.number,X;if(J)W.selectNumberingPlan(J);else if(Q&&
(T||q))T?(X=T,W.selectNumberingPlan(T),J=W.numberingPlan.callingCode()):(W.selectNumberingPlan(q),J=q,L2&&W.isNonGeographicCallingCode(J)&&(X="001"));else return{};
if(!Q)return{countryCallingCodeSource:Y,countryCallingCode:J};var Z=m3(f8(Q),void 0,W),ee=Z.nationalNumber,te=Z.carrierCode,ne=u6(J,{nationalNumber:ee,metadata:W});
return ne&&(X=ne,ne==="001"||W.selectNumberingPlan(X)),{country:X,countryCallingCode:J,countryCallingCodeSource:Y,nationalNumber:ee,carrierCode:te}}function o4($){
"@babel/helpers - typeof";return o4=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(T){return typeof T}:function(T){return T&&typeof Symbol==
"function"&&T.constructor===Symbol&&T!==Symbol.prototype?"symbol":typeof T},o4($)}function i9($,T){var q=Object.keys($);if(Object.getOwnPropertySymbols){var W=Object.
getOwnPropertySymbols($);T&&(W=W.filter(function(K){return Object.getOwnPropertyDescriptor($,K).enumerable})),q.push.apply(q,W)}return q}function u11($){for(var T=1;T<
arguments.length;T++){var q=arguments[T]!=null?arguments[T]:{};T%2?i9(Object(q),!0).forEach(function(W){f10($,W,q[W])}):Object.getOwnPropertyDescriptors?Object.
defineProperties($,Object.getOwnPropertyDescriptors(q)):i9(Object(q)).forEach(function(W){Object.defineProperty($,W,Object.getOwnPropertyDescriptor(q,W))})}return $}
function f10($,T,q){return(T=p3(T))in $?Object.defineProperty($,T,{value:q,enumerable:!0,configurable:!0,writable:!0}):$[T]=q,$}function p3($){var T=b3($,"strin\
g");return o4(T)=="symbol"?T:T+""}function b3($,T){if(o4($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==void 0){var W=q.call($,T||"default");if(o4(
W)!="object")return W;throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)($)}function a5($,T,q){return F4($,u11(
u11({},T),{},{v2:!0}),q)}function f11($){"@babel/helpers - typeof";return f11=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(T){return typeof T}:
function(T){return T&&typeof Symbol=="function"&&T.constructor===Symbol&&T!==Symbol.prototype?"symbol":typeof T},f11($)}function y4($,T){var q=Object.keys($);if(Object.
getOwnPropertySymbols){var W=Object.getOwnPropertySymbols($);T&&(W=W.filter(function(K){return Object.getOwnPropertyDescriptor($,K).enumerable})),q.push.apply(q,
W)}return q}function b4($){for(var T=1;T<arguments.length;T++){var q=arguments[T]!=null?arguments[T]:{};T%2?y4(Object(q),!0).forEach(function(W){m6($,W,q[W])}):
Object.getOwnPropertyDescriptors?Object.defineProperties($,Object.getOwnPropertyDescriptors(q)):y4(Object(q)).forEach(function(W){Object.defineProperty($,W,Object.
getOwnPropertyDescriptor(q,W))})}return $}function m6($,T,q){return(T=g3(T))in $?Object.defineProperty($,T,{value:q,enumerable:!0,configurable:!0,writable:!0}):
$[T]=q,$}function g3($){var T=v6($,"string");return f11(T)=="symbol"?T:T+""}function v6($,T){if(f11($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==
void 0){var W=q.call($,T||"default");if(f11(W)!="object")return W;throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:
Number)($)}function d4($,T){return w3($)||h5($,T)||j2($,T)||O2()}function O2(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function j2($,T){if($){if(typeof $=="string")return s4($,T);var q={}.toString.
call($).slice(8,-1);return q==="Object"&&$.constructor&&(q=$.constructor.name),q==="Map"||q==="Set"?Array.from($):q==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(q)?s4($,T):void 0}}function s4($,T){(T==null||T>$.length)&&(T=$.length);for(var q=0,W=Array(T);q<T;q++)W[q]=$[q];return W}function h5($,T){var q=$==null?null:
typeof Symbol<"u"&&$[Symbol.iterator]||$["@@iterator"];if(q!=null){var W,K,Y,J,Q=[],X=!0,Z=!1;try{if(Y=(q=q.call($)).next,T===0){if(Object(q)!==q)return;X=!1}else
for(;!(X=(W=Y.call(q)).done)&&(Q.push(W.value),Q.length!==T);X=!0);}catch(ee){Z=!0,K=ee}finally{try{if(!X&&q.return!=null&&(J=q.return(),Object(J)!==J))return}finally{
if(Z)throw K}}return Q}}function w3($){if(Array.isArray($))return $}function A22($){var T=Array.prototype.slice.call($),q=d4(T,4),W=q[0],K=q[1],Y=q[2],J=q[3],Q,
X,Z;if(typeof W=="string")Q=W;else throw new TypeError("A text for parsing must be a string.");if(!K||typeof K=="string")J?(X=Y,Z=J):(X=void 0,Z=Y),K&&(X=b4({defaultCountry:K},
X));else if(n(K))Y?(X=K,Z=Y):Z=K;else throw new Error("Invalid second argument: ".concat(K));return{text:Q,options:X,metadata:Z}}function o5($){"@babel/helpers \
- typeof";return o5=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(T){return typeof T}:function(T){return T&&typeof Symbol=="function"&&T.
constructor===Symbol&&T!==Symbol.prototype?"symbol":typeof T},o5($)}function u12($,T){var q=Object.keys($);if(Object.getOwnPropertySymbols){var W=Object.getOwnPropertySymbols(
$);T&&(W=W.filter(function(K){return Object.getOwnPropertyDescriptor($,K).enumerable})),q.push.apply(q,W)}return q}function i10($){for(var T=1;T<arguments.length;T++){
var q=arguments[T]!=null?arguments[T]:{};T%2?u12(Object(q),!0).forEach(function(W){c8($,W,q[W])}):Object.getOwnPropertyDescriptors?Object.defineProperties($,Object.
getOwnPropertyDescriptors(q)):u12(Object(q)).forEach(function(W){Object.defineProperty($,W,Object.getOwnPropertyDescriptor(q,W))})}return $}function c8($,T,q){return(T=
y5(T))in $?Object.defineProperty($,T,{value:q,enumerable:!0,configurable:!0,writable:!0}):$[T]=q,$}function y5($){var T=b5($,"string");return o5(T)=="symbol"?T:
T+""}function b5($,T){if(o5($)!="object"||!$)return $;var q=$[Symbol.toPrimitive];if(q!==void 0){var W=q.call($,T||"default");if(o5(W)!="object")return W;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)($)}function m7($,T,q){T&&T.defaultCountry&&!isSupportedCountry(T.defaultCountry,
q)&&(T=i10(i10({},T),{},{defaultCountry:void 0}));try{return a5($,T,q)}catch(W){if(!(W instanceof O))throw W}}function n6(){var $=A22(arguments),T=$.text,q=$.options,
W=$.metadata;return m7(T,q,W)}var metadata_min_json_default={version:4,country_calling_codes:{31:["NL"],32:["BE"],33:["FR"],34:["ES"],39:["IT","VA"],41:["CH"],44:[
"GB","GG","IM","JE"],49:["DE"],262:["RE","YT"],351:["PT"],352:["LU"],376:["AD"],377:["MC"],508:["PM"],590:["GP","BL","MF"],594:["GF"],596:["MQ"],681:["WF"],687:[
"NC"],689:["PF"]},countries:{AD:["376","00","(?:1|6\\d)\\d{7}|[135-9]\\d{5}",[6,8,9],[["(\\d{3})(\\d{3})","$1 $2",["[135-9]"]],["(\\d{4})(\\d{4})","$1 $2",["1"]],
["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]]]],BE:["32","00","4\\d{8}|[1-9]\\d{7}",[8,9],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["(?:80|9)0"],"0$1"],["(\\d)(\\d\
{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[239]|4[23]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[15-8]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})",
"$1 $2 $3 $4",["4"],"0$1"]],"0"],BL:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\\
d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],
CH:["41","00","8\\d{11}|[2-9]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8[047]|90"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-\
79]|81"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["8"],"0$1"]],"0"],DE:["49","00","[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49\
|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}",[4,5,6,7,8,9,10,11,12,
13,14,15],[["(\\d{2})(\\d{3,13})","$1 $2",["3[02]|40|[68]9"],"0$1"],["(\\d{3})(\\d{3,12})","$1 $2",["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906\
|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1","2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"],"0$1"],
["(\\d{4})(\\d{2,11})","$1 $2",["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]","[24-6]|3(?:3(?:0[1-467]|\
2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1\
-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]\
|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"],"0$1"],["(\\d{3})(\\d{4})","$1 $2",["138"],"0$1"],["(\\d{5})(\\\
d{2,10})","$1 $2",["3"],"0$1"],["(\\d{3})(\\d{5,11})","$1 $2",["181"],"0$1"],["(\\d{3})(\\d)(\\d{4,10})","$1 $2 $3",["1(?:3|80)|9"],"0$1"],["(\\d{3})(\\d{7,8})",
"$1 $2",["1[67]"],"0$1"],["(\\d{3})(\\d{7,12})","$1 $2",["8"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["185","1850","18500"],"0$1"],["(\\d{3})(\\d{4})(\\d{4})","$1 $\
2 $3",["7"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["18[68]"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["15[1279]"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["15[03-68]","15(?:\
[0568]|3[13]|41)"],"0$1"],["(\\d{3})(\\d{8})","$1 $2",["18"],"0$1"],["(\\d{3})(\\d{2})(\\d{7,8})","$1 $2 $3",["1(?:6[023]|7)"],"0$1"],["(\\d{4})(\\d{2})(\\d{7})",
"$1 $2 $3",["15[279]"],"0$1"],["(\\d{3})(\\d{2})(\\d{8})","$1 $2 $3",["15"],"0$1"]],"0"],ES:["34","00","400\\d{6}|(?:51|[6-9]\\d)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\\
d{3})","$1 $2 $3",["[89]00"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[4-9]"]]]],FR:["33","00","[1-9]\\d{8}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})",
"$1 $2 $3 $4",["8"],"0 $1"],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[1-79]"],"0$1"]],"0"],GB:["44","00","[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}",
[7,9,10],[["(\\d{3})(\\d{4})","$1 $2",["800","8001","80011","800111","8001111"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["845","8454","84546","845464"],"0\
$1"],["(\\d{3})(\\d{6})","$1 $2",["800"],"0$1"],["(\\d{5})(\\d{4,5})","$1 $2",["1(?:38|5[23]|69|76|94)","1(?:(?:38|69)7|5(?:24|39)|768|946)","1(?:3873|5(?:242|3\
9[4-6])|(?:697|768)[347]|9467)"],"0$1"],["(\\d{4})(\\d{5,6})","$1 $2",["1(?:[2-69][02-9]|[78])"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["[25]|7(?:0|6[02\
-9])","[25]|7(?:0|6(?:[03-9]|2[356]))"],"0$1"],["(\\d{4})(\\d{6})","$1 $2",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[1389]"],"0$1"]],"0",0,"0|18002\
0",0,0,0,[["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-\
79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[13\
7]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689\
]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-\
9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0\
[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|\
8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[\
2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:44\
2|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561)\
)\\d{3}",[9,10]],["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-6\
89])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{\
7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6\
}",[10]],["56\\d{8}",[10]]],0," x"],GF:["594","00","(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-7]|8\
0[6-9]|9[47]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[89]"],"0$1"]],"0"],GG:["44","00","(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?",[7,
9,10],0,"0",0,"([25-9]\\d{5})$|0|180020","1481$1",0,0,[["1481[25-9]\\d{5}",[10]],["7(?:(?:781|839)\\d|911[17])\\d{5}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],[
"(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|\
34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}",[10]],["56\\d{8}",[10]]]],GP:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d\
{2})","$1 $2 $3 $4",["[5-79]|80[6-9]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0",0,0,0,0,0,[["(?:59(?:0(?:0[1-68]|[14][0-24-9]|\
2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129\
]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],IM:["44","00","1624\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([25-8]\\d{5})$|0|180020","16\
24$1",0,"74576|(?:16|7[56])24"],IT:["39","00","0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?",[6,7,8,9,10,11,12],[
["(\\d{2})(\\d{4,6})","$1 $2",["0[26]"]],["(\\d{3})(\\d{3,6})","$1 $2",["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])","0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][\
0-4]))"]],["(\\d{4})(\\d{2,6})","$1 $2",["0(?:[13-579][2-46-8]|8[236-8])"]],["(\\d{4})(\\d{4})","$1 $2",["894"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[26\
]|5"]],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["1(?:44|[679])|[378]|43"]],["(\\d{3})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[13-57-9][0159]|14"]],["(\\d{2})(\\d{4})(\\\
d{5})","$1 $2 $3",["0[26]"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["0"]],["(\\d{3})(\\d{4})(\\d{4,5})","$1 $2 $3",["[03]"]]],0,0,0,0,0,0,[["0(?:669[0-79]\\d{1,\
6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1\
-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?\
:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"],["3[2-9]\\d{7,8}|(?:31|43)\\d{8}",[9,10]],["80(?:0\\d{3}|3)\\d{3}",
[6,9]],["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}",[6,8,9,10]],["1(?:78\\d|99)\\d{6}",[9,10]],
["3[2-8]\\d{9,10}",[11,12]],0,0,["55\\d{8}",[10]],["84(?:[08]\\d{3}|[17])\\d{3}",[6,9]]]],JE:["44","00","1534\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([0-24\
-8]\\d{5})$|0|180020","1534$1",0,0,[["1534[0-24-8]\\d{5}"],["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"],["80(?:07(?:35|81)|8901)\\d{4}"],["(?:8(?:4(?\
:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"],["701511\\d{4}"],0,["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4\
(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"],
["56\\d{8}"]]],LU:["352","00","35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}",[4,5,6,7,8,9,10,11],[["(\\d{2})(\\d{3})","$1 $2",["2(?:0[\
2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]],["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[\
2-579])"]],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["20[2-689]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4",["20"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})",
"$1 $2 $3 $4",["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["80[01]|90[015]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})",
"$1 $2 $3 $4",["20"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4 $5",["20"]]],0,0,"(15(?:0[06]|1[1\
2]|[35]5|4[04]|6[26]|77|88|99)\\d)"],MC:["377","00","(?:[3489]|[67]\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["4"],"0$1"],["(\\d{2})(\\d{2})(\\d{2}\
)(\\d{2})","$1 $2 $3 $4",["[389]"]],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[67]"],"0$1"]],"0"],MF:["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d\
{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\\
d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],MQ:["596","00","7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\\
d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-79]|8(?:0[6-9]|[36])"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0"],NC:["687","\
00","(?:050|[2-57-9]\\d\\d)\\d{3}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1.$2.$3",["[02-57-9]"]]]],NL:["31","00","(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9\
}|9\\d{6,10}|1\\d{4,5}",[5,6,7,8,9,10,11],[["(\\d{3})(\\d{4,7})","$1 $2",["[89]0"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["66"],"0$1"],["(\\d)(\\d{8})","$1 $2",["6"],
"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-578]|91"],"0$1"],["\
(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3",["9"],"0$1"]],"0"],PF:["689","00","4\\d{5}(?:\\d{2})?|8\\d{7,8}",[6,8,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["44"]],["\
(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["4|8[7-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],PM:["508","00","[78]\\d{8}|[2-9]\\d{5}",
[6,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[2-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["7"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",[
"8"],"0$1"]],"0"],PT:["351","00","1693\\d{5}|(?:[26-9]\\d|30)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["2[12]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $\
3",["16|[236-9]"]]]],RE:["262","00","709\\d{6}|(?:26|[689]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[26-9]"],"0$1"]],"0",0,0,0,0,0,[[
"2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"],["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"],["80\\d{\
7}"],["89[1-37-9]\\d{6}"],0,0,0,0,["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"],["8(?:1[019]|2[0156]|84|90)\\d{6}"]]],VA:["39","00","0\\d{5,10}|3[0-8]\\d{\
7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}",[6,7,8,9,10,11,12],0,0,0,0,0,0,"06698"],WF:["681","00","(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}",[6,9],[["(\\\
d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[47-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],YT:["262","00","(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}",
[9],0,"0",0,0,0,0,0,[["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"],["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"],[
"80\\d{7}"],0,0,0,0,0,["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]]}},FRENCH_CALLING_CODES=["33","262","590","594","596"],KNOWN_CALLING_CODES=[...FRENCH_CALLING_CODES,
"508","681","687","689","32","34","352","376","377","39","41","49","31","351","44"];function knownPlans({version:$,country_calling_codes:T,countries:q}){const W=KNOWN_CALLING_CODES.
map(Y=>[Y,T[Y]??[]]),K=new Set(W.flatMap(([,Y])=>Y));return{version:$,country_calling_codes:Object.fromEntries(W),countries:Object.fromEntries(Object.entries(q).
filter(([Y])=>K.has(Y)))}}var LONGEST_TEXT3=40,PLANS=knownPlans(metadata_min_json_default);function normalisePhone($){const T=$.normalize("NFKC").trim();if(T.length>
LONGEST_TEXT3||/\p{L}/u.test(T))return;const q=farNumber(T);if(q!==void 0)return q;const W=n6(T,"FR",PLANS);if(W?.isValid())return FRENCH_CALLING_CODES.includes(
W.countryCallingCode)?W.nationalNumber.length===9?`0${W.nationalNumber}`:void 0:W.number}function farNumber($){const[,T=""]=/^\(?(?:\+|00)([\d\s().\-/]+)$/.exec(
$)??[],q=T.replace(/\(0\)/g,"").replace(/\D/g,"");return/^[1-9]\d{9,14}$/.test(q)&&!KNOWN_CALLING_CODES.some(W=>q.startsWith(W))?`+${q}`:void 0}var LONGEST_NAME=100;
function normalisePostalCode($){const T=$.replace(/\s/g,"");return/^\d{4,5}$/.test(T)?T.padStart(5,"0"):$}function checkPlace($,T,q){const W=$.postalCode===void 0?
void 0:normalisePostalCode($.postalCode),{commune:K}=$;if(K===void 0&&W===void 0)return{findings:[blocking("missing-commune",{field:q})]};const Y={commune:K,postalCode:W},
J=[W,K].filter(X=>X!==void 0).join(" ").slice(0,LONGEST_NAME),Q=(K?.length??0)>LONGEST_NAME?{kind:"unknown",suggestions:[]}:T(Y);switch(Q.kind){case"found":return{
commune:Q.commune,postalCode:Q.postalCode||void 0,point:Q.point,findings:readingFindings(Q,Y,q)};case"mismatch":return{...Y,findings:[blocking("postal-code-mism\
atch",{field:q,postalCode:W??"",commune:K??"",communesOfCode:Q.communeOfCode.join(LIST_SEPARATOR),codesOfCommune:Q.codesOfCommune.join(LIST_SEPARATOR)})]};case"\
ambiguous":return{...Y,findings:[blocking("ambiguous-commune",{field:q,value:J,candidates:Q.candidates.join(LIST_SEPARATOR)})]};case"unknown":return{...Y,findings:[
blocking("unknown-commune",{field:q,value:J,suggestions:Q.suggestions.join(LIST_SEPARATOR)})]}}}function readingFindings($,T,q){const W={field:q,commune:$.commune,
postalCode:T.postalCode??""};return $.how==="insee"?[warning("insee-code",{...W,codes:($.postalCodes??[]).join(LIST_SEPARATOR)})]:$.how==="by-code"?[warning("pl\
ace-by-postal-code",{...W,value:(T.commune??"").slice(0,LONGEST_NAME)})]:[]}var BROKEN=/\ufffd|[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac|\u00ef\u00bf\u00bd/,
hasBrokenLetters=$=>BROKEN.test($),ABBREVIATIONS={lp:"lycee professionnel",lep:"lycee professionnel",lpo:"lycee polyvalent",lgt:"lycee general technologique",legt:"\
lycee general technologique",lpa:"lycee professionnel agricole",legta:"lycee general technologique agricole",lyc:"lycee",clg:"college",col:"college",coll:"colle\
ge",st:"saint",ste:"sainte",nd:"notre dame",pro:"professionnel",prof:"professionnel"},SMALL_WORDS=new Set("de du des la le les l d et a au prive privee public e\
nseignement metiers cedex uai rne code numero no".split(" ")),KINDS=new Set("lycee professionnel polyvalent general technologique agricole college erea cfa mfr \
ecole".split(" ")),abbreviations=new Map(Object.entries(ABBREVIATIONS)),fullWords=$=>fold(undotted($.slice(0,300))).split(" ").flatMap(T=>(abbreviations.get(T)??
T).split(" ")).filter(T=>T!==""&&!SMALL_WORDS.has(T)),SAINTS=new Set(["saint","sainte","notre","dame"]),ownWords=$=>fullWords($).filter(T=>!KINDS.has(T)&&!SAINTS.
has(T)),knownWords=$=>[...fullWords(schoolName($)),$.postalCode??"",$.uai.slice(1,3)],UAI=/\b\d{3}[\s.-]?\d{4}[\s.-]?[a-z]\b/gi;function recogniseSchool($,T){const q=$.
slice(0,300),W=(q.match(UAI)??[]).map(Z=>Z.replace(/[\s.-]/g,"").toUpperCase()),K=schoolNamed(q.replace(UAI," "),T);if(W.length===0)return K;const Y=T.filter(({
uai:Z})=>W.includes(Z)),J=K.kind==="found"?[K.school]:K.kind==="ambiguous"?K.candidates:[],Q=J.some(Z=>Y.includes(Z))?[]:J,X=[...Y,...Q];return X.length>1?{kind:"\
ambiguous",candidates:X}:Y.length===1?{kind:"found",school:Y[0]}:{kind:"unknown",suggestions:X}}function schoolNamed($,T){const q=fold($),W=fullWords($);if(W.length===
0)return{kind:"unknown",suggestions:[]};const K=[Y=>fold(schoolName(Y))===q,Y=>fold(Y.name)===q,Y=>isSame(fullWords(schoolName(Y)),W),Y=>isSame(fullWords(Y.name),
W),Y=>W.length>1&&W.some(J=>ownWords(Y.name).includes(J))&&W.every(J=>knownWords(Y).includes(J))];for(const Y of K){const J=T.filter(Y);if(J.length===1)return{kind:"\
found",school:J[0]};if(J.length>1)return{kind:"ambiguous",candidates:J}}return{kind:"unknown",suggestions:nearestSchools(W,T)}}var isSame=($,T)=>[...$].sort().join(
" ")===[...T].sort().join(" ")||$.join("")===T.join("");function schoolAnswered($,T,q){const W=q.find(({uai:J})=>J===T.chosen);if(W!==void 0)return{kind:"found",
school:W};const K=recogniseSchool($,q),Y=K.kind==="ambiguous"?K.candidates.find(({uai:J})=>J===T.before):void 0;return Y===void 0?K:{kind:"found",school:Y}}function nearestSchools($,T){
const q=$.join(" ");return T.map(W=>({school:W,shared:ownWords(schoolName(W)).filter(K=>$.includes(K)).length,gap:Math.min(...[W.name,schoolName(W)].map(K=>z(q,
fullWords(K).join(" "))))})).filter(({shared:W,gap:K})=>W>0||K<=q.length/3).sort((W,K)=>K.shared-W.shared||W.gap-K.gap).slice(0,3).map(({school:W})=>W)}var sentencesOfFindings=$=>withSentences(
void 0,$);function withSentences($,T){const q=[...new Set([...($??"").split(`
`),...T.map(sentenceOfFinding)].filter(J=>J!==""))],W=[];let K=TEXT_LIMITS.toCheck;for(const J of q){if(K-=J.length+1,K<0)break;W.push(J)}const Y=q.length-W.length;
return[...W,...Y>0?[`… et ${counted(Y,"autre constat","autres constats")}.`]:[]].join(`
`)||void 0}var MONTHS_AWAY=36,isPossibleDay=($,T)=>$!==void 0&&isIsoDate($)&&$<=addMonths(T,MONTHS_AWAY)&&$>=addMonths(T,-MONTHS_AWAY),DAY_FIELDS=["startsOn","e\
ndsOn"],neededDays=$=>$==="apprenticeship"?["startsOn"]:DAY_FIELDS,missingDates=$=>blocking("missing-dates",$.length===1?{field:$[0]}:void 0);function checkDates($,T,q){
const W=neededDays($.type),K=DAY_FIELDS.flatMap(J=>{const Q=$[J];return Q===void 0||isPossibleDay(Q,q)?[]:[(W.includes(J)?blocking:warning)("invalid-date",{field:J,
value:Q})]});if(hasBlocking(K))return K;const Y=W.filter(J=>$[J]===void 0&&!saidOf(T,J));return Y.length>0?[...K,missingDates(Y)]:$.startsOn===void 0?[]:[...K,...checkPeriod(
{...$,startsOn:$.startsOn},q)]}function checkPeriod({type:$,startsOn:T,endsOn:q},W){if(!isPossibleDay(q,W))return T<W?[warning("start-in-past",{startsOn:T})]:[];
if(q<T)return[blocking("end-before-start",{startsOn:T,endsOn:q})];const K=[];q<W?K.push(blocking("start-in-past",{startsOn:T,endsOn:q})):T<W&&K.push(warning("st\
art-in-past",{startsOn:T}));const Y=($&&REQUEST_TYPE_RULES[$].usualMaxDays)??1/0,J=workingDays(T,q);return J>Y&&K.push(warning("period-longer-than-usual",{days:J,
usual:Y})),K}function workingDays($,T){const q=daysBetween($,T)+1;let W=Math.floor(q/7)*5;for(let K=0;K<q%7;K+=1)dayOfWeek(addDays(T,-K))<=5&&(W+=1);return W}var COMMON_WORDS=new Set(
["sarl","sas","sasu","sa","eurl","ei","eirl","snc","scop","sci","scea","earl","gaec","selarl","ets","etablissement","etablissements","entreprise","societe","ste",
"cie","le","la","les","l","d","de","du","des","et","a","au","aux"]),distinctiveName=$=>{const T=fold($.slice(0,300)).split(" ").filter(W=>W!==""),q=T.filter(W=>!COMMON_WORDS.
has(W));return(q.length>0?q:T).sort().join(" ")},slipsForgiven=($,T)=>Math.floor(Math.max($.length,T.length)/8),isNearlySame=($,T)=>T!==""&&($===T||z($,T)<=slipsForgiven(
$,T));function findSameCompany($,T){const q=traitsOf({name:$.companyName,siret:$.siret,commune:$.commune,phone:$.contactPhone,email:$.contactEmail});if(q.siret!==
void 0){const W=T.filter(Y=>Y.siret!==void 0&&digitsOfSiret(Y.siret)===q.siret),K=W.find(Y=>q.names.length===0||isNamed(q,Y))??W.find(Y=>sharesReach(q,Y));if(K)
return{kind:"certain",company:K,why:"siret"};if(W.length>0)return{kind:"likely",company:W[0],why:"siret-other-name"}}for(const{why:W,isSame:K}of LIKENESSES2){const Y=T.
find(J=>K(q,J));if(Y)return{kind:"likely",company:Y,why:W}}return{kind:"none"}}var asKept=$=>/^0\d{9}$/.test($)?$:normalisePhone($),isNamed=($,T)=>[T.name,T.tradeName].
some(q=>$.names.some(W=>isNearlySame(W,distinctiveName(q??"")))),sharesReach=($,T)=>$.phone!==void 0&&T.phone!==void 0&&asKept(T.phone)===$.phone||$.email!==void 0&&
T.email!==void 0&&normaliseEmail(T.email)===$.email,isSameName=($,T)=>isNearlySame(distinctiveName($),distinctiveName(T)),isCalledAsOne=($,T)=>$.reference===T.reference||
fold($.commune??"")===fold(T.commune??"")&&($.phone===void 0||T.phone===void 0||asKept($.phone)===asKept(T.phone))&&isSameName($.name,T.name),LIKENESSES2=[{why:"\
name-and-commune",isSame:($,T)=>$.commune!==""&&fold(T.commune??"")===$.commune&&!isAnotherSiren($,T)&&isNamed($,T)},{why:"phone",isSame:($,T)=>$.phone!==void 0&&
T.phone!==void 0&&asKept(T.phone)===$.phone},{why:"email",isSame:($,T)=>$.email!==void 0&&T.email!==void 0&&normaliseEmail(T.email)===$.email},{why:"email-domai\
n",isSame:($,T)=>{if($.email===void 0||T.email===void 0||isPublicProvider($.email)||isAnotherSiren($,T))return!1;const q=normaliseEmail(T.email);if(q===void 0||
domainOfEmail(q)!==domainOfEmail($.email))return!1;const W=fold(T.commune??"");return $.commune===""||W===""||W===$.commune}}];function traitsOf($){const T=checkSiret(
$.siret??""),q=distinctiveName($.name??"");return{names:q===""?[]:[q],siret:T.kind==="valid"?T.siret:void 0,commune:fold($.commune??""),phone:normalisePhone($.phone??
""),email:normaliseEmail($.email??"")}}var isAnotherSiren=($,T)=>{if($.siret===void 0||T.siret===void 0)return!1;const q=checkSiret(T.siret);return q.kind==="va\
lid"&&q.siret.slice(0,9)!==$.siret.slice(0,9)};function textReader(){const $=[],T=(K,Y)=>{hasBrokenLetters(Y)&&$.push(warning("broken-letters",{field:K,value:Y.
slice(0,100)}))},q=(K,Y)=>{if(Y===void 0)return;T(K,Y);const J=TEXT_LIMITS[K];return Y.length<=J?Y:($.push(warning("too-long",{field:K,length:Y.length,limit:J})),
cut(Y,J))},W=(K,Y)=>Y===void 0||saysNothing(K,Y)?void 0:Y;return{findings:$,line:(K,Y)=>q(K,cleanLine(Y)),text:(K,Y)=>q(K,cleanText(Y)),freeLine:(K,Y)=>q(K,W(K,
cleanLine(Y))),freeText:(K,Y)=>q(K,W(K,cleanText(Y))),list:(K,Y)=>{const J=[...new Set((Y??[]).map(cleanLine).filter(Z=>Z!==void 0))];T(K,J.join(" "));const Q=TEXT_LIMITS[K],
X=J.reduce((Z,ee)=>Z+ee.length,0);return X<=Q?J:($.push(warning("too-long",{field:K,length:X,limit:Q})),cutList(J,Q))}}}function cutList($,T){let q=T;return $.map(
W=>{const K=cut(W,Math.max(0,q));return q-=W.length,K}).filter(W=>W!=="")}function noteInJournal($,T,q){$.add("journal",{at:T.clock.now(),actor:T.actor,...q,key:T.
lineKeys.next()})}function noteStatus($,T,q,W=!1){W||$.add("journal",{at:T.clock.now(),actor:T.actor,...q,key:`${T.lineKeys.next()}${STATUS_LINE}`})}var mergedInto=$=>`\
Fiche fusionnée dans ${$}.`,referenceMergedInto=$=>[...($??"").matchAll(/Fiche fusionnée dans ([A-Z]+-\d{4}-\d+)\./g)].map(T=>T[1]).pop(),duplicatesReport=$=>$===
0?"Aucun doublon probable parmi les entreprises.":fr`${counted($,"doublon probable","doublons probables")} : voyez la colonne « À vérifier » des entreprises.`,
companyPlacesLine=({places:$,source:T})=>$===void 0?fr`Places simultanées : à demander`:T==="company"?fr`${counted($,"place simultanée","places simultanées")}`:
fr`${counted($,"place simultanée","places simultanées")} d'après ses offres (à corriger dans la colonne « Places simultanées »)`,isBlank=$=>$===void 0||$===
""||Array.isArray($)&&$.length===0,COMPARED={name:isSameName,siret:($,T)=>digitsOfSiret($)===digitsOfSiret(T),size:Object.is,address:($,T)=>fold($)===fold(T),postalCode:Object.
is,commune:($,T)=>fold($)===fold(T),website:($,T)=>siteOf($)===siteOf(T),minors:Object.is,regulatedWorkUntil:Object.is,sharing:Object.is,reservedForUai:Object.is},
COMPARED_FIELDS=Object.keys(COMPARED),siteOf=$=>$.toLowerCase().replace(/^https?:\/\//,"").replace(/^www\./,"").replace(/\/+$/,"");function companyDifferences($,T){
return COMPARED_FIELDS.flatMap(q=>{const[W,K]=[$[q],T[q]];return W===void 0||K===void 0||W===""||K===""||COMPARED[q](W,K)?[]:q==="name"&&$.tradeName!==void 0&&isSameName(
$.tradeName,K)?[]:[warning("company-differs",{field:q,known:W,given:K})]})}function matchContact($,T){const q=fold($.name),W=ee=>$.email!==void 0&&$.email===ee.
email||$.phone!==void 0&&$.phone===ee.phone,K=T.filter(ee=>q===""?W(ee):fold(ee.name)===q),Y=K.find(ee=>$.email!==void 0&&ee.email===$.email)??K.find(ee=>ee.email===
void 0||$.email===void 0)??K[0]??(q===""?void 0:T.find(ee=>fold(ee.name)===""&&W(ee)));if(Y===void 0)return{kind:"new"};const J=ee=>ee!==void 0&&ee!=="",Q=ee=>J(
$[ee])&&J(Y[ee])&&$[ee]!==Y[ee],X=["email","phone"].filter(Q).map(ee=>warning("contact-differs",{name:Y.name||$.name,field:ee,known:Y[ee],given:$[ee]}));if(Q("e\
mail"))return{kind:"moved",contact:Y,findings:X};const Z=Object.fromEntries(["name","jobTitle","phone","email"].filter(ee=>!J(Y[ee])&&J($[ee])).map(ee=>[ee,$[ee]]));
return{kind:"same",contact:Y,filled:Z,findings:X}}function companiesToRecognise($,T){const q=$.all("companies").filter(Y=>Y.originKey!==T),W=q.filter(({standing:Y})=>Y!==
"closed"),K=q.filter(({standing:Y})=>Y==="closed").flatMap(Y=>{const J=keptRow($,Y);return J===void 0?[]:[{...Y,reference:J.reference,standing:J.standing}]});return[
...W,...K]}function keptRow($,T){const q=new Set;let W=T;for(;W!==void 0&&W.standing==="closed"&&!q.has(W.reference);){q.add(W.reference);const K=referenceMergedInto(
W.notes);W=K===void 0?void 0:$.find("companies",K)}return W?.standing==="closed"?void 0:W}function keepCompany($,T,q,W,K="form"){const Y=$.where("companies","or\
iginKey",W)[0];if(Y!==void 0)return Y.reference;const J=q.knownCompany.kind==="certain"?$.find("companies",q.knownCompany.company.reference):void 0;if(J!==void 0)
return completeCompany($,J,q),J.reference;const Q=$.nextReference("companies"),X=withSentences(void 0,[...q.findings,...closedTwin($,q)]);return $.add("companie\
s",{...q.company,reference:Q,standing:"active",source:K,toCheck:X,originKey:W}),noteStatus($,T,{action:K==="form"?journalActions.received:journalActions.takenByPhone,
object:journalObjects.company,reference:Q,after:companyStandingLabels.active}),Q}function completeCompany($,T,q){const W=q.company,K=([te,ne])=>isBlank(T[te])&&
!isBlank(ne),Y=Object.fromEntries(Object.entries(W).filter(K)),J=W.sharing==="do-not-solicit"&&T.sharing!=="do-not-solicit",X=$.where("companies","siret",W.siret).
some(te=>keptRow($,te)?.reference===T.reference)?{...W,siret:void 0}:W,Z=companyDifferences(T,X).map(te=>J&&te.details?.field==="sharing"?{...te,details:{...te.
details,isTaken:1}}:te),ee=[...J?[warning("refuses-contact")]:[],...Z,...fewerPlaces(T,q),...T.standing==="do-not-solicit"?[setAside(T)]:[]];$.change("companies",
T.reference,{...Y,...J?{sharing:"do-not-solicit"}:{},...ee.length===0?{}:{toCheck:withSentences(T.toCheck,ee)}})}var fewerPlaces=({simultaneousPlaces:$},{offer:{
places:T}})=>$===void 0||T===void 0||T<=$?[]:[warning("company-differs",{field:"simultaneousPlaces",known:$,given:T})];function closedTwin($,{company:T}){if(T.siret===
void 0)return[];const q=$.all("companies").find(W=>W.standing==="closed"&&W.siret!==void 0&&digitsOfSiret(W.siret)===T.siret&&keptRow($,W)===void 0);return q===
void 0?[]:[setAside(q)]}var setAside=({reference:$,name:T,standing:q})=>warning("company-set-aside",{reference:$,name:T,standing:q});function keepContact($,T,q){
if(q===void 0)return;const W=matchContact(q,$.where("contacts","companyReference",T));if(W.kind==="same"?Object.keys(W.filled).length>0&&$.change("contacts",W.contact.
reference,W.filled):$.add("contacts",{...q,reference:$.nextReference("contacts"),companyReference:T,isActive:!0}),W.kind==="new"||W.findings.length===0)return;const K=$.
find("companies",T);$.change("companies",T,{toCheck:withSentences(K?.toCheck,W.findings)})}var MOST_PLACES=200;function readSiret($){if($===void 0)return{findings:[]};
const T=checkSiret($);if(T.kind==="valid")return{siret:T.siret,findings:[]};const q=$.slice(0,100);return T.kind==="rounded"?{siret:$,findings:[warning("siret-r\
ounded",{value:q})]}:T.kind==="wrong-key"?{siret:T.siret,findings:[warning("siret-wrong-key",{value:q})]}:{siret:$,findings:[warning("siret-wrong-length",{value:q,
length:T.length,isSiren:T.isSiren?1:0})]}}function readContact($,T){const q=T.line("contactName",$.contactName),W=T.line("contactJobTitle",$.contactJobTitle),K=T.
line("contactEmail",$.contactEmail),Y=T.line("contactPhone",$.contactPhone),J=mailableAddress(K),Q=Y&&normalisePhone(Y),X=J!==void 0||Q!==void 0,Z=[],ee=(re,se,oe,ce={})=>(X?
warning:blocking)(re,{field:se,value:oe.slice(0,100),...ce});K!==void 0&&J===void 0&&Z.push(ee("invalid-email","contactEmail",K,{why:faultOfAddresses(readAddresses(
K))})),Y!==void 0&&Q===void 0&&Z.push(ee("invalid-phone","contactPhone",Y)),K===void 0&&Y===void 0&&Z.push(blocking("missing-contact")),q===void 0&&Z.push(warning(
"missing-name"));const te={phone:Q??Y,email:J??K};return{fields:[q,te.phone,te.email].some(re=>re!==void 0)?{name:q??"",jobTitle:W,...te}:void 0,...te,findings:Z}}
var CODE_AND_COMMUNE=/(?:^|[\s,])(\d{5})\s(\p{L}[^,\d]*)$/u;function readOtherPlace($,T,q){const[W,K,Y]=["otherAddress","otherCommune","otherPostalCode"].map(Q=>{
const X=T.freeLine(Q,$[Q]);return X===void 0||saysSame(X)?void 0:X});if(K!==void 0||Y!==void 0)return{isThere:!0,address:W,...checkPlace({commune:K,postalCode:Y},
q,"otherCommune")};if(W===void 0)return{isThere:!1,findings:[]};const J=CODE_AND_COMMUNE.exec(W);return{isThere:!0,address:W,...checkPlace({commune:J?.[2],postalCode:J?.[1]},
q,"otherCommune")}}var sharingOf=$=>$.hasConsented===!1?"do-not-solicit":$.sharing??"network";function readPlaces($){return $===void 0?{findings:[blocking("miss\
ing-places")]}:Number.isInteger($)&&$>=1&&$<=MOST_PLACES?{places:$,findings:[]}:{findings:[blocking("invalid-number",{field:"places",value:String($),min:1,max:MOST_PLACES})]}}
function readReservation($,{sharing:T,chosenReservation:q},W){const K=T==="reserved";if($===void 0)return{findings:K?[blocking("missing-reserved-school")]:[]};const Y=schoolAnswered(
$,{chosen:q},W);if(Y.kind==="found")return{uai:Y.school.uai,findings:K?[]:[warning("reserved-though-shared",{value:schoolName(Y.school)})]};const J=Y.kind==="am\
biguous"?Y.candidates:Y.suggestions,Q={field:"reservedForSchoolName",value:$.slice(0,100),suggestions:J.slice(0,3).map(schoolName).join(LIST_SEPARATOR)};return{
findings:[K?blocking("unknown-school",Q):warning("unknown-school",Q)]}}var DATE_QUESTIONS=["when","startsOn","endsOn","weeksText"];function checkOfferDates($,T,q){
const W=$.weeksText===void 0?void 0:readWeeks2($.weeksText,{today:q}),K=$.isAllYear===!0||W?.isAllYear===!0?openYear(q):void 0,Y=ne=>isPossibleDay($[ne],q)?$[ne]:
void 0,J=Y("startsOn")??K?.first??W?.from,Q=Y("endsOn")??K?.last??W?.to,X=J!==void 0&&Q!==void 0,Z=W?.isAllYear===!1?W.weeks:[],ee=X?Z.filter(ne=>ne>=weekOf(J)&&
ne<=weekOf(Q)):[],te=[...DAY_FIELDS.filter(ne=>$[ne]!==void 0&&Y(ne)===void 0).map(ne=>(X?warning:blocking)("invalid-date",{field:ne,value:$[ne]})),...W===void 0?
[]:findingsOfWeeks($.weeksText,W,W.isAllYear?W.weeks:ee),...X?checkPeriod2(J,Q,q):[]];return!X&&te.length===0&&!DATE_QUESTIONS.some(ne=>saidOf(T,ne))&&te.push(missingDates(
DAY_FIELDS.filter(ne=>({startsOn:J,endsOn:Q})[ne]===void 0))),{startsOn:J,endsOn:Q,weeks:ee.length>0?ee:Z,findings:te}}function checkPeriod2($,T,q){return T<$?[
blocking("end-before-start",{startsOn:$,endsOn:T})]:T<q?[blocking("start-in-past",{startsOn:$,endsOn:T})]:[]}var MOST_QUOTES=6;function findingsOfWeeks($,T,q){if(T.
weeks.length===0)return[blocking("invalid-date",{field:"weeksText",value:$.slice(0,100)})];const W=[],K=T.weeks.filter(Q=>!q.includes(Q)).map(Q=>`S${Number(Q.slice(
6))}`),Y=[...T.leftOver,...K];if(Y.length>0){const Q=Y.slice(0,MOST_QUOTES-1),X=Y.slice(MOST_QUOTES-1).join(" ");W.push(blocking("weeks-left-over",{field:"weeks\
Text",...understood(T,q),leftOver:[...Q,X].filter(Z=>Z!=="").join(LIST_SEPARATOR)}))}const J=Q=>T.understood.filter(X=>X.code===Q).map(({text:X})=>X).join(LIST_SEPARATOR);
return J("duration")!==""&&W.push(warning("weeks-duration",{field:"weeksText",value:J("duration")})),J("hours")!==""&&W.push(warning("weeks-hours",{field:"weeks\
Text",value:J("hours")})),W}function understood({from:$,to:T},q){if(q.length===0)return{};const[W,K]=[mondayOfWeek(q[0]),addDays(mondayOfWeek(q[q.length-1]),6)];
return{weeks:q.join(" "),startsOn:$>W?$:W,endsOn:T<K?T:K}}function checkOffer($){const{draft:T,today:q}=$,W=textReader(),K=checkOfferDates({...T,weeksText:W.text(
"weeksText",T.weeksText)},$.readingFindings,q),Y=K.startsOn===void 0||K.endsOn===void 0,J=blockingOn($.readingFindings,[...(T.publics??[]).length===0?["publics"]:
[],...T.places===void 0?["places"]:[],...Y?DATE_QUESTIONS:[]]),Q=checkHost($,W),X=checkTerms($,J,K,W),Z=findSameCompany({...T,companyName:Q.name,commune:Q.place.
commune,contactPhone:Q.contact.phone,contactEmail:Q.contact.email},$.companies),ee=companyFields($,Q,X,W),te=offerFields(T,Q,X,W);return{company:ee,contact:Q.contact.
fields,offer:te,findings:[...J,...Q.findings,...X.findings,...likenessOf(Z),...W.findings],knownCompany:Z}}function checkHost({draft:$,locate:T},q){const W=q.line(
"companyName",$.companyName),K=readSiret(q.freeLine("siret",$.siret)),Y=readContact($,q),J=checkPlace({commune:q.line("commune",$.commune),postalCode:q.line("po\
stalCode",$.postalCode)},T,"commune"),Q=q.line("address",$.address),X=readOtherPlace($,q,T);return{name:W,siret:K.siret,contact:Y,place:J,address:Q,workplace:X.
isThere?X:{...J,address:Q},findings:[...W===void 0?[blocking("missing-company-name")]:[],...K.findings,...Y.findings,...J.findings,...X.findings]}}function checkTerms({
draft:$,schools:T},q,W,K){const Y=[],J=[...new Set($.publics??[])];J.length===0&&!saidOf(q,"publics")&&Y.push(blocking("missing-publics"));const Q=K.list("activ\
ities",$.activities?.filter(te=>!saysNothing("soughtActivities",te)));Q.length===0&&Y.push($.sector===void 0?blocking("missing-activities"):warning("missing-act\
ivities"));const X=readPlaces($.places);($.places!==void 0||!saidOf(q,"places"))&&Y.push(...X.findings),Y.push(...W.findings);const Z=readReservation(K.line("re\
servedForSchoolName",$.reservedForSchoolName),$,T);return Y.push(...Z.findings),$.hasConsented===!1&&Y.push(blocking("refuses-contact")),{shared:{sector:$.sector,
publics:J,minors:$.minors,regulatedWorkUntil:$.regulatedWorkUntil,sharing:sharingOf($)},activities:Q,places:X.places,dates:W,reservedForUai:Z.uai,findings:Y}}var likenessOf=$=>$.
kind==="likely"?[warning("company-maybe-known",{reference:$.company.reference,name:$.company.name,why:$.why})]:[],companyFields=({draft:$,today:T},q,{shared:W,reservedForUai:K},Y)=>({
...W,name:q.name??"",siret:q.siret,size:$.size,address:q.address,postalCode:q.place.postalCode,commune:q.place.commune,point:q.place.point,phone:q.contact.phone,
email:q.contact.email,website:Y.freeLine("website",$.website),reservedForUai:K,consentedOn:$.hasConsented===!0?T:void 0}),offerFields=($,{name:T,workplace:q},{shared:W,
activities:K,places:Y,dates:J},Q)=>({...W,companyName:T,activities:K,levels:Q.freeLine("levels",$.levels),startsOn:J.startsOn,endsOn:J.endsOn,weeks:J.weeks,places:Y,
schedule:Q.freeText("schedule",$.schedule),address:q.address,commune:q.commune,postalCode:q.postalCode,point:q.point,conditions:Q.freeText("conditions",$.conditions),
tutorName:Q.freeLine("tutorName",$.tutorName),signatoryName:Q.freeLine("signatoryName",$.signatoryName),wishes:[...new Set($.wishes??[])],notes:Q.freeText("othe\
rNeed",$.otherNeed)}),require_src=__commonJS({"node_modules/@socialgouv/jours-feries/src/index.js"($,T){"use strict";function q(pe,ae,ue){return ae in pe?Object.
defineProperty(pe,ae,{value:ue,enumerable:!0,configurable:!0,writable:!0}):pe[ae]=ue,pe}var W=function(ae,ue){return new Date(ae.getTime()+ue*24*60*60*1e3)},K=function(ae){
return W(X(ae),1)},Y=function(ae){return W(X(ae),-2)},J=function(ae){return W(X(ae),39)},Q=function(ae){return W(X(ae),50)},X=function(ae){var ue=ae%19,ve=parseInt(
ae/100),me=ae%100,ge=(19*ue+ve-parseInt(ve/4)-parseInt((parseInt(ve-(ve+8)/25)+1)/3)+15)%30,ye=(32+2*(ve%4)+2*parseInt(me/4)-ge-me%4)%7,we=ge+ye-7*parseInt((ue+
11*ge+22*ye)/451)+114,be=parseInt(we/31),Oe=we%31+1;return new Date(ae,be-1,Oe)},Z=function(ae){return new Date(ae,0,1)},ee=function(ae){return new Date(ae,4,1)},
te=function(ae){return new Date(ae,4,8)},ne=function(ae){return new Date(ae,6,14)},re=function(ae){return new Date(ae,7,15)},se=function(ae){return new Date(ae,
10,1)},oe=function(ae){return new Date(ae,10,11)},ce=function(ae){return new Date(ae,11,25)},ie=function(ae){return new Date(ae,11,26)},le={"Jour de l'an":Z,"Fê\
te du travail":ee,"Victoire des alliés":te,"Fête Nationale":ne,Assomption:re,Toussaint:se,Armistice:oe,Noël:ce,"Lundi de Pâques":K,Ascension:J,"Lundi de Pen\
tecôte":Q,"Vendredi Saint":Y,"Saint Étienne":ie},fe=["Vendredi Saint","Saint Étienne"],he=function(ae){var ue=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{alsace:!1},ve=ue.alsace;return Object.keys(le).filter(function(me){return ve||!fe.includes(me)}).map(function(me){return q({},me,le[me](parseInt(ae)))}).reduce(
function(me,ge){return Object.assign(me,ge)},{})};T.exports=he}}),import_jours_feries=__toESM(require_src(),1),LOCAL_LAW=["57","67","68"],years=new Map;function isPublicHoliday($,T=!1){
const q=Number($.slice(0,4));if(!Number.isInteger(q))return!1;const W=`${q}${T}`;let K=years.get(W);if(K===void 0){const Y=Object.values((0,import_jours_feries.
default)(q,{alsace:T}));K=new Set(Y.map(J=>dayOfNumber(Date.UTC(J.getFullYear(),J.getMonth(),J.getDate())/864e5))),years.set(W,K)}return K.has($)}var hasLocalLawIn=$=>$.
split(/\D+/).some(T=>LOCAL_LAW.includes(T));function hostCalendar($){const T=readWeekdays($.workingDays)??[1,2,3,4,5],q=hasLocalLawIn($.departements);return W=>T.
includes(dayOfWeek(W))&&!isPublicHoliday(W,q)}function calendarsOf($){const T=hostCalendar($),q=schoolHolidays($),W=$.worksInHolidays==="oui"?T:K=>T(K)&&!isInHolidays(
q,K);return{host:T,school:W}}var FARTHEST2=120,workedFrom=($,T)=>step($,T,1),workedUntil=($,T)=>step($,T,-1);function step($,T,q){let W=T;for(let K=0;K<FARTHEST2;K+=
1){if($(W))return W;W=addDays(W,q)}return T}function workedDaysLater($,T,q){let W=T;for(let K=q;K>0;K-=1)W=workedFrom($,addDays(W,1));return W}var nextWorkedDays=($,T,q)=>Array.
from({length:q},(W,K)=>workedDaysLater($,T,K+1)),sendingHours=({sendingHours:$})=>readHours($)??{from:8,until:19};function workedDaysBetween($,T,q){let W=0;for(let K=daysBetween(
T,q),Y=addDays(T,1);K>0;K-=1,Y=addDays(Y,1))$(Y)&&(W+=1);return W}var isOpenNeed=({state:$="new"})=>$==="new"||$==="taken",isPressing=({kind:$})=>$==="support",
SETTING_DEFAULTS={hubName:"",territory:"",academie:"",zone:"",departements:"",animatorName:"",animatorRole:"",animatorPhone:"",animatorEmail:"",formerAnimator:"",
signature:"",controller:"",dpoContact:"",sandbox:"oui",sendDelayMinutes:"2",minDailyQuotaKept:"10",acknowledgementsPerDay:"40",acknowledgementsPerAddress:"5",acknowledgementQuotaKept:"\
30",dailyQuota:"",factsAddress:"",senderNames:"",workingDays:"lundi, mardi, mercredi, jeudi, vendredi",sendingHours:"8-19",worksInHolidays:"non","holidays.autum\
n":"17/10/2026-01/11/2026","holidays.christmas":"19/12/2026-03/01/2027","holidays.winter":"A : 13/02/2027-28/02/2027 ; B : 20/02/2027-07/03/2027 ; C : 06/02/202\
7-21/02/2027","holidays.spring":"A : 10/04/2027-25/04/2027 ; B : 17/04/2027-02/05/2027 ; C : 03/04/2027-18/04/2027","holidays.summer":"03/07/2027-31/08/2027",pausedSince:"",
pausedBy:"","reminder.proposition-first":"3","reminder.proposition-last":"7","reminder.proposition-silence":"3","reminder.promised-answer":"1","reminder.convent\
ion-first":"10","reminder.convention-last":"5","reminder.stage-eve":"1","reminder.mid-stage":"0","reminder.review-host":"2","reminder.review-teacher":"2","remin\
der.review-first":"7","reminder.review-last":"14","reminder.weekly-digest":"0","reminder.network-call":"1","reminder.network-call-urgent":"0","reminder.bringer-\
thanks":"1","reminder.meeting-reminder":"2",replyWithinDays:"5",morningHour:"8",solicitationsPerMonth:"3",restDays:"30",secondeStart:"2027-06-14",secondeEnd:"20\
27-06-25","weight.expectations":"25","weight.sector":"15","weight.distance":"20","weight.dates":"10","weight.places":"5","weight.reliability":"10","weight.rest":"\
10","weight.network":"5"},CRITERION_CODES=["expectations","sector","distance","dates","places","reliability","rest","network"];function settingsFrom($){const T=readings.
get($);if(T!==void 0)return T;const q={...SETTING_DEFAULTS};for(const W of firstOfEach($)){const K=W.value===""?void 0:readSetting(W.key,W.value);K!==void 0&&(q[W.
key]=K)}return readings.set($,q),q}var readings=new WeakMap;function firstOfEach($){const T=new Map;for(const q of $)T.has(q.key)||T.set(q.key,q);return[...T.values()]}
var senderNamesOf=({senderNames:$,hubName:T})=>{const q=$.split(/[;\n]/).map(W=>W.trim()).filter(W=>W!=="");return q.length===0?[T]:q};function weightsFrom($){const T={};
for(const q of CRITERION_CODES){const W=Number($[`weight.${q}`].replace(",","."));T[q]=Number.isFinite(W)&&W>0?W:0}return T}var expectationsOf=$=>[$.expectation1,
$.expectation2,$.expectation3,$.expectation4,$.expectation5,$.expectation6,$.expectation7].filter(T=>T!==void 0&&T!==""),trainingName=$=>$.label.startsWith($.diploma)?
$.label:`${$.diploma} ${$.label}`,propositionsOf=($,T)=>$.where("propositions","requestReference",T),livePropositionsOf=($,T)=>propositionsOf($,T).filter(({status:q})=>LIVE_PROPOSITION_STATUSES.
includes(q)),seatedPropositionsOf=($,T)=>propositionsOf($,T).filter(({status:q})=>SEATED_PROPOSITION_STATUSES.includes(q)),HARDSHIPS=["host-lost","many-attempts",
"arrangement","told","remote"],MANY_ATTEMPTS=3,FEW_COMPANIES=3,POOL_THAT_TELLS=20,AROUND_KM=20,hasWithdrawn=({status:$,turn:T})=>$==="declined"&&(T??0)>0,hasFailed=({
status:$})=>$==="declined"||$==="unanswered",toldHardships=({urgency:$,needsArrangement:T})=>[...T?["arrangement"]:[],...saysNothing("urgency",$??"")?[]:["told"]];
function remoteness($){const T=$.flatMap(q=>maySolicit(q)&&q.point!==void 0?[q.point]:[]);return({point:q,radiusKm:W=AROUND_KM})=>{if(q===void 0||T.length<POOL_THAT_TELLS)
return!1;let K=0;for(const Y of T)if(roadDistanceKm(q,Y)<=W&&(K+=1)===FEW_COMPANIES)return!1;return!0}}function hardshipsOf($,T,q){const W=new Set(toldHardships(
$));return T.some(hasWithdrawn)&&W.add("host-lost"),T.filter(hasFailed).length>=MANY_ATTEMPTS&&W.add("many-attempts"),q&&W.add("remote"),HARDSHIPS.filter(K=>W.has(
K))}function hardshipsIn($){const T=new Map;let q;return W=>{if(!OPEN_REQUEST_STATUSES.includes(W.status))return[];let K=T.get(W.reference);return K===void 0&&(q??
(q=remoteness($.all("companies"))),K=hardshipsOf(W,propositionsOf($,W.reference),q(W)),T.set(W.reference,K)),K}}var isStanding=$=>$.keptAt!==void 0;function draftsOf($){
const T=new Map;for(const q of $){if(!isStanding(q))continue;const W=T.get(q.draft);W?W.push(q):T.set(q.draft,[q])}return[...T].map(([q,W])=>({reference:q,keptAt:W[0].
keptAt,rows:W})).sort((q,W)=>compare(W.keptAt,q.keptAt)||compare(W.reference,q.reference))}var isLine=({role:$})=>$!=="forbidden",hasHost=$=>isLine($)&&$.hostId!==
void 0,pairOfRow=({requestReference:$,hostId:T,overrideReason:q})=>({requestReference:$,hostId:T,...q===void 0?{}:{overrideReason:q}}),isRetained=$=>hasHost($)&&
$.isTicked!==!1,isReplaced=($,T)=>isStanding($)&&T.some(q=>isStanding(q)&&q.requestReference===$.requestReference&&q.draft!==$.draft&&q.sharedOn!==void 0&&(q.keptAt>
$.keptAt||q.keptAt===$.keptAt&&q.draft>$.draft)),isUndecided=({remark:$,remarkOn:T,decision:q})=>($!==void 0||T!==void 0)&&(q===void 0||q==="said-more"),isTaken=({
remark:$,decision:T})=>$!==void 0&&(T==="accepted"||T==="said-more"),SEATED2=["registered","present",void 0],holdsSeat=({state:$})=>SEATED2.includes($),seatsLeft=({
places:$},T)=>$===void 0?void 0:Math.max(0,$-T.filter(holdsSeat).length);function signUpVerdict($,T,q,W){return T.some(K=>isSamePerson(K,q)&&(K.state==="waiting"||
holdsSeat(K)))?"already-registered":$.state==="cancelled"?"meeting-cancelled":$.state==="held"||$.on!==void 0&&$.on<W?"meeting-over":seatsLeft($,T)===0?"waiting\
-list":"registered"}function isSamePerson($,T){const[q,W]=[fold($.name),fold(T.name)],K=$.email!==void 0&&normaliseEmail($.email)===normaliseEmail(T.email??"");
return q===""||W===""?K:q===W&&(K||$.email===void 0||T.email===void 0)}function movedUp($,T){const q=seatsLeft($,T),W=T.filter(({state:K})=>K==="waiting");return q===
void 0?W:W.slice(0,q)}var isToCome=({state:$,on:T},q)=>($==="planned"||$==="open"||$==="full")&&(T===void 0||T>=q),isInTrial=$=>settingsFrom($.all("settings")).
sandbox==="oui",every=()=>!0;function messagesAbout($,T,q=isInTrial($),W=every){return T.flatMap(K=>$.where("messages","about",K)).filter(K=>W(K)&&(q||K.isTrial!==
!0)).map(K=>({message:K,createdAt:K.createdAt})).sort(byAge).map(({message:K})=>K)}var byAge=($,T)=>compare($.createdAt,T.createdAt)||byReference($.message,T.message),
byReference=({reference:$},{reference:T})=>$.length-T.length||compare($,T),mayBeAsked=($,T,q)=>maySolicit(q)&&OPEN_REQUEST_STATUSES.includes(T.status)&&$.startsOn===
T.startsOn&&$.endsOn===T.endsOn,GAP=2,REVIEW_WEEKS=6,LONG_STAGE_DAYS=12,later2=($,T)=>$!==void 0&&$>T?$:T;function awaitsHost({request:$,proposition:T,company:q},{
today:W}){return $===void 0||T===void 0||q===void 0?!1:T.channel==="email"&&T.answer===void 0&&(T.callBackOn??"")===""&&mayBeAsked(T,$,q)&&(T.startsOn??"9999")>
W&&T.remindersOff!==!0&&$.remindersOff!==!0&&q.remindersOff!==!0}var isWaitingFor=$=>$==="sent"||$==="reminded",seeks=({request:$},{today:T})=>$!==void 0&&OPEN_REQUEST_STATUSES.
includes($.status)&&$.remindersOff!==!0&&($.startsOn??"9999")>T,awaitsConvention=({request:$},{today:T})=>$!==void 0&&isUnsigned($.status)&&$.convention!=="sign\
ed"&&$.convention!=="returned"&&$.remindersOff!==!0&&($.startsOn??"")>T,isSeated=({request:$,proposition:T,company:q})=>$!==void 0&&T!==void 0&&SEATED_PROPOSITION_STATUSES.
includes(T.status)&&$.remindersOff!==!0&&T.remindersOff!==!0&&q!==void 0&&q.remindersOff!==!0&&q.standing!=="closed",isBeforeStage=({request:$})=>$!==void 0&&BEFORE_STAGE_STATUSES.
includes($.status);function lacksReview($){return({request:T,proposition:q},W)=>T?.status!=="finished"||T.remindersOff===!0||q===void 0?!1:!W.reviewsOf(T.reference).
some(K=>isReviewOf(K,q)&&(K.by===$||K.done==="no"))}var isReviewed=($,T,q)=>q==="company"?isSeated($)&&lacksReview("company")($,T):lacksReview("school")($,T);function middleOf({
startsOn:$,endsOn:T}){if($===void 0||T===void 0)return;const q=daysBetween($,T);return q+1<LONG_STAGE_DAYS?void 0:addDays($,Math.floor(q/2))}function askedForReview($,T,q){
return T===void 0?void 0:q.said($,T).find(({state:W})=>W==="left")?.on}var afterStage=({request:$})=>$?.endsOn===void 0?void 0:addDays($.endsOn,7*REVIEW_WEEKS);
function remindedOn($,{proposition:T},q){const W=$==="first"?T?.firstReminderOn:T?.secondReminderOn,K=$==="first"?"proposition-reminder":"proposition-last-remin\
der";return W??q.said(K,T?.reference??"").find(({state:Y})=>Y!=="waiting")?.on}function silentSince($,T){const{proposition:q}=$;if(q?.sentOn===void 0)return;const[
W,K]=[T.days("proposition-first"),T.days("proposition-last")],Y=K!==void 0?remindedOn("last",$,T):W!==void 0?remindedOn("first",$,T):q.sentOn;return Y===void 0?
void 0:later2(Y,addDays(q.sentOn,K??7))}var THANKS_DAYS=30;function helpedBy({request:$,company:T,help:q}){return q!==void 0&&(q.schoolUai===void 0||q.schoolUai!==
$?.schoolUai)?"help":T?.broughtByUai!==void 0&&T.broughtByUai!==$?.schoolUai?"bringer":void 0}var isHostOfOthers=$=>{const{request:T}=$;return isSeated($)&&(T?.
status==="in-progress"||T?.status==="finished")&&helpedBy($)!==void 0};function urgentSince($,T){return($===void 0?[]:T.callsFor($).filter(({request:W})=>W.priority===
"urgent")).map(({since:W})=>W).sort().pop()}var PROMISES=["request-received","search-goes-on"],NEWS=["agreement-teacher","host-withdrawn","request-reopened"];function promisedOn({
request:$},T){if($===void 0||$.receivedOn==="")return;const q=T.said("search-goes-on",$.reference),W=[$.receivedOn,...q.map(({on:K})=>K),T.newsOn($.reference)??
""].sort().pop();return promisedFrom(W,T)}var promisedFrom=($,{calendars:T,replyWithinDays:q})=>workedDaysLater(T.school,$,q);function unkeptPromise($,T,q){if(!seeks(
$,q))return;const W=T(),K=W.map(({template:X})=>PROMISES.includes(X)).lastIndexOf(!0),Y=W[K];if(Y===void 0)return;const J=promisedFrom(Y.composedOn,q),Q=W.slice(
K+1).some(({template:X,leftOn:Z})=>NEWS.includes(X)||Z>=J);return J>q.today||Q?void 0:J}var reviewReminder=($,T)=>{const q=T==="company"?"review-host":"review-t\
eacher",W=T==="company"?"review-reminder-host":"review-reminder-teacher",K=({request:Y,proposition:J})=>T==="company"?J?.reference:Y?.reference;return{code:$,over:"\
placements",to:T==="company"?"host":"teacher",template:W,isGrouped:!0,counted:"after",calendar:T==="company"?"host":"school",base:(Y,J)=>askedForReview(q,K(Y),J),
lastDay:afterStage,guard(Y,J){const Q=J.said(W,K(Y)??"").filter(({state:ee})=>ee!=="waiting"),X=Q[Q.length-1]?.on;return($==="review-first"?Q.length===0:Q.length<=
1&&(Q.length===1||J.days("review-first")===void 0)&&(X===void 0||daysBetween(X,J.today)>=GAP))&&isReviewed(Y,J,T)}}},DUE_LIST=[{code:"proposition-first",over:"p\
ropositions",to:"host",template:"proposition-reminder",isGrouped:!0,counted:"after",calendar:"school",isSolicitation:!0,base:({proposition:$})=>$?.sentOn,guard:($,T)=>$.
proposition?.status==="sent"&&$.proposition.firstReminderOn===void 0&&awaitsHost($,T)},{code:"proposition-last",over:"propositions",to:"host",template:"proposit\
ion-last-reminder",isGrouped:!0,counted:"after",calendar:"school",isSolicitation:!0,base:({proposition:$})=>$?.sentOn,guard($,T){const{status:q,secondReminderOn:W}=$.
proposition??{},K=remindedOn("first",$,T);return(K===void 0?T.days("proposition-first")===void 0:daysBetween(K,T.today)>=GAP)&&isWaitingFor(q)&&W===void 0&&awaitsHost(
$,T)}},{code:"proposition-silence",over:"propositions",to:"host",event:"silence",counted:"after",calendar:"school",base:silentSince,guard:($,T)=>isWaitingFor($.
proposition?.status)&&awaitsHost($,T)},{code:"promised-answer",over:"requests",to:"teacher",template:"search-goes-on",counted:"after",calendar:"school",base:promisedOn,
lastDay:({request:$})=>$?.startsOn===void 0?void 0:addDays($.startsOn,-1),guard:seeks},{code:"convention-last",over:"placements",to:"teacher",template:"conventi\
on-last-reminder",isGrouped:!0,counted:"before",calendar:"school",base:({request:$})=>$?.startsOn,lastDay:({request:$})=>$?.startsOn===void 0?void 0:addDays($.startsOn,
-1),guard:awaitsConvention},{code:"convention-first",over:"placements",to:"teacher",template:"convention-reminder",isGrouped:!0,counted:"before",calendar:"schoo\
l",base:({request:$})=>$?.startsOn,lastDay($,T){const q=dueOn(rowOf("convention-last"),$,T)??$.request?.startsOn;return q===void 0?void 0:addDays(q,-1)},guard:awaitsConvention},
{code:"stage-eve",over:"placements",to:"host",template:"stage-eve",isGrouped:!0,counted:"before",calendar:"host",base:({request:$})=>$?.startsOn,lastDay:({request:$})=>$?.
startsOn===void 0?void 0:addDays($.startsOn,-1),guard:($,T)=>isSeated($)&&isBeforeStage($)&&($.request?.startsOn??"")>T.today},{code:"mid-stage",over:"placement\
s",to:"host",template:"mid-stage",isGrouped:!0,counted:"after",calendar:"host",base:({request:$})=>middleOf($??{}),lastDay:({request:$})=>$?.endsOn===void 0?void 0:
addDays($.endsOn,-2),guard:$=>isSeated($)&&$.request?.status==="in-progress"},{code:"review-host",over:"placements",to:"host",template:"review-host",isGrouped:!0,
counted:"after",calendar:"host",base:({request:$})=>$?.endsOn,lastDay:afterStage,guard:($,T)=>isReviewed($,T,"company")},{code:"review-teacher",over:"placements",
to:"teacher",template:"review-teacher",isGrouped:!0,counted:"after",calendar:"school",base:({request:$})=>$?.endsOn,lastDay:afterStage,guard:($,T)=>isReviewed($,
T,"school")},reviewReminder("review-first","company"),reviewReminder("review-last","company"),reviewReminder("review-first","school"),reviewReminder("review-las\
t","school"),{code:"weekly-digest",over:"schools",to:"school",template:"weekly-digest",counted:"after",calendar:"school",base:($,{today:T})=>mondayOf(T),lastDay:($,{
today:T})=>addDays(mondayOf(T),4),guard:({school:$},T)=>$?.wantsDigest===!0&&T.hasNews($)},{code:"network-call-urgent",over:"members",to:"school",template:"netw\
ork-call",counted:"after",calendar:"school",base:({school:$},T)=>urgentSince($,T),guard:({school:$},T)=>$?.wantsCalls===!0&&urgentSince($,T)!==void 0},{code:"ne\
twork-call",over:"members",to:"school",template:"network-call",counted:"after",calendar:"school",base:($,{today:T})=>mondayOf(T),lastDay:($,{today:T})=>addDays(
mondayOf(T),4),guard:({school:$},T)=>$?.wantsCalls===!0&&T.callsFor($).length>0&&!T.said("network-call",$.uai).some(({on:q,state:W})=>W==="left"&&mondayOf(q)===
mondayOf(T.today))},{code:"bringer-thanks",over:"placements",to:"bringer",template:"bringer-thanks",isGrouped:!0,counted:"after",calendar:"school",base:({request:$})=>$?.
startsOn,lastDay:({request:$})=>$?.startsOn===void 0?void 0:addDays($.startsOn,THANKS_DAYS),guard:$=>isHostOfOthers($)},{code:"meeting-reminder",over:"registrat\
ions",to:"participant",template:"meeting-reminder",isGrouped:!0,counted:"before",calendar:"school",base:({meeting:$})=>$?.on,lastDay:({meeting:$})=>$?.on,guard:({
registration:$,meeting:T})=>$?.state==="registered"&&(T?.state==="open"||T?.state==="full"||T?.state==="planned")}],rowOf=$=>DUE_LIST.find(T=>T.code===$);function dueOn($,T,q){
const W=q.days($.code),K=W===void 0?void 0:$.base(T,q);if(W===void 0||K===void 0)return;const Y=q.calendars[$.calendar];return $.counted==="after"?workedFrom(Y,
addDays(K,W)):workedUntil(Y,addDays(K,-W))}var aboutOf=($,T)=>ABOUT[$.to](T)??"",ABOUT={host:({proposition:$})=>$?.reference,bringer:({proposition:$})=>$?.reference,
teacher:({request:$})=>$?.reference,school:({school:$})=>$?.uai,participant:({registration:$})=>$?.reference};function dueItems($,T){return DUE_LIST.flatMap(q=>{
if(T.days(q.code)===void 0||!isOpen(q,T))return[];const W=new Set;return $[q.over].flatMap(K=>{const Y=dueItem(q,K,T);return Y===void 0||W.has(Y.about)?[]:(W.add(
Y.about),[Y])})})}var isOpen=({calendar:$},{calendars:T,today:q})=>T[$](q);function dueItem($,T,q){const W=$.base(T,q),K=dueOn($,T,q);if(W===void 0||K===void 0||
K>q.today||($.lastDay?.(T,q)??"9999")<q.today||!$.guard(T,q))return;const Y=aboutOf($,T),J=$.template!==void 0&&q.said($.template,Y).some(Q=>Q.base===occasionBase(
$,W));return Y===""||J?void 0:{reminder:$,subject:T,about:Y,base:occasionBase($,W),dueOn:K}}var occasionBase=({code:$},T)=>$==="review-last"?`${T}-2`:T;function stillHolds($,T,q){
return DUE_LIST.some(W=>W.template===$&&holdsNow(W,T,q))}var holdsNow=($,T,q)=>q.days($.code)!==void 0&&($.lastDay?.(T,q)??"9999")>=q.today&&$.guard(T,q),coversText=$=>$.
map(({about:T,base:q})=>`${T}=${q}`).join(" "),asMade=({subject:$,body:T})=>`#${fingerprint(`${$}
${T}`)}`,isAsMade=$=>($.covers??"").split(" ").includes(asMade($)),coveredBy=({covers:$=""})=>$.split(" ").flatMap(T=>{const q=T.indexOf("=");return q<=0?[]:[{about:T.
slice(0,q),base:T.slice(q+1)}]}),stateOf=({status:$})=>$==="skipped"?void 0:$==="sent"||$==="sending"?"left":UNSENT_MESSAGE_STATUSES.includes($)?"waiting":"drop\
ped";function callsIn($,T){const q=hardshipsIn($),W=({request:K})=>q(K).length>0?1:0;return OPEN_REQUEST_STATUSES.flatMap(K=>$.where("requests","status",K)).map(
K=>({request:K,propositions:propositionsOf($,K.reference)})).filter(({request:K,propositions:Y})=>isInCall(K,Y,T)).map(({request:K,propositions:Y})=>({request:K,
since:callsSince(K,Y)})).sort((K,Y)=>W(Y)-W(K)||compare(K.request.startsOn??"",Y.request.startsOn??""))}function missingWords($){if($.length===0)return"";if($.every(
T=>T.split(/\s+/).length<=2)){const T=$.map(q=>q.slice(0,1).toLowerCase()+q.slice(1));return fr` : ${enumeration(T)} ${$.length===1?fr`manque`:fr`manquent`}`}return fr` ; ${$.
length===1?fr`manque`:fr`manquent`} ${enumeration($.map(quoted))}`}var weekRange=($,T)=>$===void 0||T===void 0?"":$===T?weekLabel($):`${weekLabel($)}–${weekLabel(
T)}`;function elapsed($){return $<14?counted($,"jour"):$<60?counted(Math.floor($/7),"semaine"):fr`${numberInFrench(Math.floor($/30.4),0)} mois`}var sentences={expectations:$=>$.
kind==="none-sought"?fr`aucun attendu précisé : toute activité convient`:$.kind==="unknown"?fr`activités à demander : ${counted($.total,"attendu")} à couvrir`:
`${coveredOf($.covered,$.total)}${missingWords($.missing)}`,sector:$=>{if($.kind==="none-sought")return fr`aucun secteur précisé : tous conviennent`;if($.kind===
"unknown")return fr`secteur à demander`;const T=sectorLabels[$.sector];return $.kind==="wanted"?fr`secteur recherché : ${T}`:$.kind==="near"?fr`secteur proche : ${T}`:
$.kind==="fallback"?fr`secteur accepté en repli : ${T}`:fr`autre secteur : ${T}`},distance:$=>{if($.kind==="unknown")return fr`distance non calculée : commune inconnue`;
const T=`${$.isApproximate?fr`environ `:""}${distanceInWords($.distanceKm)}`;return $.minutes===void 0||$.transport===void 0?T:fr`${T}, ${durationInWords($.minutes)} environ ${byTransport[$.
transport]}`},dates:$=>$.kind==="request-undated"?fr`dates de la demande à préciser`:$.kind==="to-ask"?fr`dates à demander à l'hôte`:$.kind==="short"?fr`toute la période sauf ${counted(
$.missingDays,"jour")}`:$.kind==="all-year"?fr`accueille toute l'année`:fr`accueille sur toute la période`,places:$=>{if($.kind==="to-ask")return fr`nombre de places à demander`;
const T=weekRange($.firstWeek,$.lastWeek),q=T===""?"":` (${T})`;return $.left===0?fr`aucune place libre${q}`:fr`${counted($.left,"place libre","places libres")} sur ${numberInFrench(
$.places)}${q}`},reliability:({asked:$,answered:T,accepted:q,withdrawn:W,isPartner:K,agreement:Y,trainedTutors:J=0,reviews:Q})=>{const X=[answersOf(T,$)];return q>
0&&X.push(fr`${counted(q,"élève accueilli","élèves accueillis")}`),W>0&&X.push(fr`${counted(W,"désistement")}`),K&&X.push(fr`partenaire du pôle`),Y!==void 0&&
X.push(agreementWords(Y)),J>0&&X.push(counted(J,"tuteur formé","tuteurs formés")),Q!==void 0&&X.push(reviewsOf(Q)),X.join(", ")},rest:({daysSince:$,isToSpare:T})=>{
const q=restOf($);return T?fr`à ménager : ${q}`:q},network:({origin:$,schoolName:T})=>$==="hub"?fr`entreprise du pôle, ouverte à tous`:$==="own-school"?fr`apportée par l'établissement de l'élève`:
T===void 0?fr`apportée par un autre établissement`:fr`apportée par un autre établissement : ${T}`},agreementWords=({until:$,places:T,used:q})=>fr`convention-cadre${$===
void 0?"":fr` jusqu'au ${plainDate($)}`} (${counted(q,"place utilisée","places utilisées")}${T===void 0?fr` cette année`:fr` sur ${T} cette année`})`,coveredOf=($,T)=>$===
0?fr`aucun attendu sur ${T}`:fr`${counted($,"attendu")} sur ${T}`;function reviewsOf({count:$,done:T,welcomeJudged:q,welcomeGood:W,unfit:K,notAgain:Y}){const J=[
q===0?"":W===q?fr`accueil jugé bon`:W===0?fr`accueil jugé insuffisant`:fr`accueil jugé bon ${W} fois sur ${q}`,K===0?"":fr`attendus mal couverts (${counted(K,
"bilan")})`,Y===0?"":fr`à ne pas recommencer (${counted(Y,"bilan")})`].filter(X=>X!==""),Q=T===0?fr`aucun bilan sur ${$}`:fr`${counted(T,"bilan")} sur ${$}`;return[
fr`${Q} : stage réalisé`,...J].join(", ")}function answersOf($,T){return T===0?fr`pas encore de réponse à compter`:$===0?fr`n'a pas répondu (${counted(T,"s\
ollicitation")})`:fr`a répondu ${numberInFrench($)} fois sur ${numberInFrench(T)}`}function restOf($){return $===void 0?fr`jamais sollicitée`:$===0?fr`sollicitée aujourd'hui`:
$<14?fr`sollicitée il y a ${elapsed($)}`:fr`pas sollicitée depuis ${elapsed($)}`}var sentenceOfCriterion=$=>sentences[$.code]($.details);function companyRecord({
asked:$,answered:T,withdrawn:q,recent:W,lastOn:K},Y,J){return[$===0?fr`Aucune réponse attendue jusqu'ici`:fr`A répondu à ${counted(T,"proposition")} sur ${$}`,
Y===0?"":fr`${counted(Y,"élève accueilli","élèves accueillis")} ou à accueillir`,q===0?"":fr`${counted(q,"désistement")}`,J===void 0?"":capitalised(reviewsOf(
J)),K===void 0?"":fr`Sollicitée le ${shortDate(K)}, ${W} ${pluralised(W,"fois","fois")} en 30 jours`].filter(Q=>Q!=="")}var stageSentence=($,T)=>[$===""?"Un él\
ève":fr`Un élève : ${$}`,T].filter(q=>q!==void 0&&q!=="").join(", "),broughtBy=$=>fr`Apportée par ${$}`,keptFor=($,T)=>T===void 0?fr`Réservée à ${$}`:fr`Réservée à ${$} jusqu'au ${plainDate(
T)}`,trainedOf=($,T)=>fr`${$} : formation de tuteurs le ${plainDate(T)}`,siteInWords=({name:$,commune:T})=>T===void 0||T===""?$:`${$} (${T})`,decidesAlone=fr`Site autonome : sollicité pour lui-même, sans les autres sites de son entreprise`,
linkedSites=($,T)=>fr`Même entreprise que ${counted($,"autre site","autres sites")} : sollicitée une seule fois en ${counted(T,"jour")}`,linkedSite=($,T,q,W)=>fr`Autre site : ${$}${q===
void 0?"":`, ${q}`} (${T}), ${W===void 0?fr`jamais sollicité`:fr`sollicité le ${shortDate(W)}`}`,agreementEnded=$=>fr`Convention-cadre terminée le ${plainDate(
$)}`,agreementToCome=$=>fr`Convention-cadre${$===void 0?"":fr` à partir du ${plainDate($)}`}`,agreementPublicsLine=$=>$.length===0?[]:[fr`Convention-cadre pour : ${$.
map(T=>publicLabels[T].toLowerCase()).join(", ")}`],meetingLabel=({title:$,on:T,startTime:q,place:W})=>[$,[T===void 0?void 0:plainDate(T),q].filter(K=>K!==void 0).
join(", "),W].filter(K=>K!==void 0&&K!=="").join(" – "),CURLY_APOSTROPHE=8217,plainLetters=$=>$.replace(/[^\x00-\x7f]/g,T=>T.charCodeAt(0)===CURLY_APOSTROPHE?
"'":/\s/.test(T)?" ":T.normalize("NFD")[0]),FIRST_NAMES=new Set("adam adrien agathe aicha alex alexandre alexandra alexis alice alicia alix alya amadou amandine\
 amelie amina amine amir anais anas andrea anna anne antoine antonin arthur assia astrid aurelie aurelien axel ayoub baptiste barbara bastien benjamin benoit bi\
lal bryan camille carla caroline catherine cecile celia celine chantal charles chaima chloe christelle christian christine christophe claire clara clea clement \
corentin cyril damien daniel david delphine denis diane didier djibril dylan edouard elena elias eline elisa elise elodie eloise elsa emilie emma emmanuel enzo \
eric erwan esteban ethan eva evan fabien fabrice fanny farid fatima fatou felix florian franck francois francoise frederic gabin gabriel gabrielle gaelle gaetan\
 gauthier geoffrey gilles guillaume gwendoline hamza helene hugo ibrahim ilyes imane ines isabelle ismael jacques jean jeanne jeremy jerome jessica joanna johan\
 jonathan jordan joseph josephine jules julia julian julie julien juliette justine kamel karim karine katia kelly kenza kevin khadija killian laetitia lamia lan\
a lara laura laure laurence laurent lea leo leon leonie lena lenny leila lilou lina lisa livia lola loic lorenzo lou louane louis louise louna luca lucas lucie \
lucile ludovic lukas lylou mael maelle maeva malik manon marc margaux margot maria mariam marie marine marion mathias mathieu mathilde mathis matteo matthieu ma\
xence maxime mehdi melanie melina melissa michael michel mickael milan mila mohamed mohammed morgane moussa myriam nadia nadine nael naim nathalie nathan nathan\
ael nicolas nina nizar noa noah noe noemie nolan nour olivia olivier oscar ousmane pascal patricia patrick paul pauline philippe quentin rachid rania raphael ra\
yan rayane remi remy robin romain romane roxane ryan sabrina sacha safa salome samia samir samuel sandra sandrine sara sarah selma serge sofia sofiane solene so\
nia sophie stephane stephanie steven sylvain sylvie tanguy teo theo thibault thierry thomas tiago timeo timothe tom tristan tristana ulysse valentin valentine v\
alerie vanessa vincent virginie wassim william xavier yacine yanis yann yannis yasmine yassine yohan youssef yves zakaria zineb zoe abdel abdelkader abdou abdou\
laye abel adama adele adem ahmed aida aissa aissata aissatou aksel alassane ali aliou aliya amara amel amelia ana aniss anissa anouk aram aris arman armand asse\
tou aurelia awa aya ayah aylan aymen aziz bakary binta bouba boubacar bourama brahim brayan cassandra chahinez cheick cheickh cheikh coralie coumba cyrine dalia\
 dalila danny dayana demba diaby diariatou dieynaba dina djenaba djeneba ebru elie elif elina elyes emir emna enes erika esma eya ezgi fanta farah fares fatma f\
atoumata fatoumatou ferdinand fiona gaspard goundo habib haby hadi hadja hajar halima hana hanae hassan hatouma hawa heloise hicham houda hugues idriss ilan ili\
an ilyas imran inaya irina isaac ismail issa ivan janna jasmine jayden jihane joachim joao johanna jonas josue kadi kadiatou kadidia kais kalilou kassim kelia k\
enan khady khalil kilian kimberley kylian kyllian lamine leandro leticia liam lila lilia linda lorena lounes lucia lyes lyna maella mahamadou maia maissa malak \
mamadou mame maryam maryame mathilda mathys mehmet melek melis merve meryem mickaella milo mina mirko moise mouhamed mounia mustafa nabil nahel naila naomi nawe\
l ndeye nelly nesrine nils noam nolwenn noor omar ornella oumar oumou pablo penda rafael raissa ramata rami ravi reda redouane rim rokhaya rokia rosalie safia s\
afiatou salim salimata salimatou salma sami sandy santiago sekou selena seydou shaima shana shayna sidi sirine sofian soukaina souleymane soumaya steve sullivan\
 talia tarek tasnim tidiane tiphaine titouan tony toufik wael wafa walid wendy yaelle yahya yasin yasmin yassin yaya youcef younes youness yousra yusuf zahra ze\
ynep ziad ziyad".split(" ")),DOUBTFUL_FIRST_NAMES=new Set("pierre rose jade iris violette clemence constance victoire marin charlotte ambre blanche celeste prun\
e reine angele ange aurore lily".split(" ")),NO_NAMES=new Set("bac cap bts pro seconde premiere terminale segpa ulis upe2a master licence but permis niveau grou\
pe classe serie batiment salle hall zone ligne type option plan section lot categorie habilitation vitamine hepatite bloc aile porte quai phase etape annexe".split(
" ")),BEFORE_PLACE=new RegExp(String.raw`(?<!\p{L})(?:${["lycee","college","ecole","rue","avenue","av","boulevard","bd","place","quai","cours","impasse","allee",
"square","parc","stade","gymnase","hopital","clinique","residence","foyer","musee","pont","gare","station","saints?","saintes?","st","ste","chateau","fondation",
"institut","centre","theatre","mediatheque","salle","groupe","societe","garage","boulangerie","patisserie","boucherie","restaurant","pharmacie","cabinet","entre\
prise","sarl","sas","chez","hotel","maison","salon","mairie","ville"].join("|")})\.?(?:\s+(?:de|du|d'))?[\s-]+$`,"iu"),TAKEN_OUT="[…]",EMAIL=/(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@|\s?(?:\(at\)|\[at\]|arobase)\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu,
EMAIL_OF_PROVIDER=/(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{2,64}\s?(?:@|\sat\s)\s?(?:gmail|hotmail|yahoo|outlook|orange|free|laposte|icloud|live|sfr)(?:\.[\p{L}]{2,4})?(?!\p{L})/giu,
ACCOUNT=/(?<![\p{L}\d._%+-])@[\p{L}\d._]{3,40}|(?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|whatsapp)\s?:\s?[@\p{L}\d._-]{3,40}/giu,BIRTH=/(?<!\p{L})(?:nee?|date de naissance)\s?:?\s(?:le\s|en\s)?(?:\d{1,2}(?:er)?[\s/.-]+)?(?:\d{1,2}[\s/.-]+|\p{L}{3,9}\.?\s)(?:19|20)\d\d(?!\d)/giu,
HOME=/(?<!\p{L})(?:habit(?:e|ant)|domicilie?e?|demeur(?:e|ant)|resid(?:e|ant))\s+(?:au\s+)?\d{1,4}\s[^,.;:\n]{3,80}/giu,PHONE=/(?<![\d/])(?:\+\s?\d{2,3}\s?(?:\(0\)\s?)?|00\s?\d{2,3}\s?|0)[1-9](?:[\s.\-_/]?\d{2}){4}(?!\d)|(?<![\d/.,-]\s?)[67](?:[\s.\-_]\d{2}){4}(?![\d\s.,-]?\d)/g,
WORD=String.raw`\p{Lu}[\p{L}']*(?:-\p{Lu}[\p{L}']*)*`,AFTER_CUE=new RegExp(String.raw`(?<!\p{L})((?:[Mm]me|[Mm]lle|M\.?|[Mm]r\.?|MM\.|Dr\.?|Pr\.?|Me|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|s'appelle|se nomme|(?:pre)?nommee?|appelee?|`+
String.raw`(?:[Pp]renom|[Nn]om(?: de famille)?|[Ee]leve|[Jj]eune|[Ss]tagiaire|[Mm]aman|[Mm]ere|[Pp]apa|[Pp]ere)\s*[:=]?)\s+)`+String.raw`(${WORD}(?:\s+(?:de\s+|du\s+)?${WORD}){0,2})`,
"gu"),CAPITALISED=new RegExp(String.raw`(?<![\p{L}\d'-])${WORD}(?:\s+(?:(?:de|du|le|la|el|ben)\s+)?${WORD}){0,2}`,"gu"),WITH_INITIAL=/(?<![\p{L}\d'-])(?:(\p{Lu}\p{Ll}[\p{L}'-]*)\s(?:\p{Lu}\.|\p{Lu}(?=\s*(?:[,;:)!?]|$)))|\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}(?!\.))/gu,
AFTER_PUPIL=new RegExp(String.raw`((?:\bl'|(?<!\p{L})(?:la|le|une?|cet|cette|notre|mon|ma|nos|son|sa)\s+)(?:eleve|jeune|stagiaire|fille|garcon|fils|frere|soeur|cousine?|amie?),?\s+)(\p{Lu}\p{Ll}[\p{L}']*(?:\s+${WORD})?)`,
"gu"),IS_QUALITY=/(?:e|ee|es|ees|if|ive|eux|euse|ant|ante)$/,PATTERNS=[["email",EMAIL],["email",EMAIL_OF_PROVIDER],["phone",PHONE],["account",ACCOUNT],["birth",
BIRTH],["address",HOME]];function allIn($){const T=plainLetters($),q=[],W=(K,Y,J)=>{q.some(Q=>Y<Q.end&&Q.start<Y+J)||q.push({kind:K,start:Y,end:Y+J})};for(const[
K,Y]of PATTERNS)for(const J of T.matchAll(Y))W(K,J.index,J[0].length);for(const K of T.matchAll(WITH_INITIAL))!BEFORE_PLACE.test(T.slice(Math.max(0,K.index-24),
K.index))&&!NO_NAMES.has(fold(K[1]??""))&&W("name",K.index,K[0].length);for(const K of T.matchAll(AFTER_PUPIL)){const Y=fold(K[2].split(/\s/)[0]);!NO_NAMES.has(
Y)&&(isFirstName(Y)||!IS_QUALITY.test(Y))&&W("name",K.index+K[1].length,K[2].length)}for(const K of T.matchAll(AFTER_CUE))(isCueSure(K[1])||isFirstName(K[2]))&&
W("name",K.index+K[1].length,K[2].length);for(const K of T.matchAll(CAPITALISED)){if(BEFORE_PLACE.test(T.slice(Math.max(0,K.index-24),K.index)))continue;const Y=K[0].
split(/\s+/),J=Y.findIndex((te,ne)=>isFirstName(te)||DOUBTFUL_FIRST_NAMES.has(fold(te))&&/^\p{Lu}/u.test(Y[ne+1]??""));if(J===-1)continue;const Q=Y.slice(0,J).join(
" ");if(J>0&&BEFORE_PLACE.test(`${Q} `))continue;const X=J>0&&/^[\p{Lu}'-]{2,}$/u.test(Y[J-1]),Z=Y.slice(0,X?J-1:J).join(" ").length,ee=K[0].indexOf(Y[X?J-1:J],
Z);W("name",K.index+ee,K[0].length-ee)}return q.sort((K,Y)=>K.start-Y.start)}var isCueSure=$=>/[:=.]|appel|nomm|mme|mlle|\bm[re]?\b|\b[dp]r\b|monsieur|madame|mademoiselle/i.
test($),isFirstName=$=>FIRST_NAMES.has(fold($.split(/\s/)[0].replace(/^[dl]'/i,"")).split(" ")[0]),personalDetailsIn=$=>[...new Set(allIn($.slice(0,2e4)).map(({
kind:T})=>T))];function withoutPersonalDetails($){let T=0;const q=[];for(const{start:W,end:K}of allIn($))q.push($.slice(T,W),TAKEN_OUT),T=K;return[...q,$.slice(
T)].join("")}var todayWords={toDo:$=>`À faire (${$})`,groups:{urgent:"Urgent","to-answer":"À répondre","to-call":"À appeler",conventions:"Conventions",promised:"\
Réponses promises","to-review":"À relire","to-search":"À chercher","to-complete":"À compléter",network:"Réseau","to-check":"À vérifier"},why:{urgent:fr`Un appui est demandé, un hôte s'est désisté, le stage commence bientôt, plusieurs ont refusé, ou la recherche est difficile.`,
"to-answer":fr`Un organisme attend votre réponse, un établissement donne son avis sur un plan, ou un bilan dit que le stage n'a pas eu lieu.`,"to-call":fr`Sans réponse depuis une semaine, ou à joindre par téléphone.`,
conventions:fr`Le stage commence bientôt.`,promised:fr`L'enseignant devait avoir une réponse à cette date, et rien ne lui a été écrit depuis.`,"to-review":fr`Rien ne part avant votre lecture.`,
"to-search":fr`Par date de début.`,"to-complete":fr`La recherche attend ces éléments.`,network:fr`Un membre du réseau attend une réponse.`,"to-check":fr`Une donnée est douteuse, ou une place convient mal.`},
nothing:fr`Rien à faire pour l'instant.`,nothingAdvice:$=>$===0?fr`Aucune demande en cours. Les demandes arrivent ici dès que le formulaire « Demande de stage » est rempli.`:
fr`${counted($,"demande")} en cours, toutes suivies. Touche / pour chercher une demande, une offre ou une entreprise.`,notReady:fr`Le pôle n'est pas encore installé.`,
notReadyAdvice:fr`L'assistant de démarrage le prépare en cinq étapes, moins de dix minutes ; vous pouvez l'interrompre et le reprendre.`,setUp:fr`Ouvrir l'assistant de démarrage`,
allocate:$=>$===1?"Répartir 1 demande":`Répartir ${numberInFrench($)} demandes`,map:"Carte",quota:$=>$===void 0?fr`Quota du jour inconnu`:fr`Quota : ${counted(
$,"envoi restant","envois restants")} aujourd'hui`,stuck:fr`Bloqué`,queued:$=>$===0?fr`Aucun courriel en file`:`${counted($,"courriel")} en file`,open:$=>$===0?
fr`Aucune demande en cours`:`${counted($,"demande")} en cours`,seeQueue:"Voir les courriels"},LITERAL=/[.*+?^${}()|[\]\\/]/g,literal=$=>$.replace(LITERAL,String.
raw`\$&`),wordsOf2=$=>plainLetters($).split(/[\s'+-]+/).filter(T=>T!==""),isTelling=$=>wordsOf2($).length>1&&$.length>4,BETWEEN_WORDS=String.raw`(?:[\s'+-]|%20)+`,
BETWEEN_DIGITS=String.raw`(?:[\s.\-/()+]|%20)*`,ofAddress=$=>String.raw`(?<![\w.%'-])${literal($).replace("@","(?:@|%40)")}(?![\w-]|\.\w)`,ofName=$=>{const T=wordsOf2(
$).map(literal);return T.map((q,W)=>String.raw`(?<![\p{L}\d])${[...T.slice(W),...T.slice(0,W)].join(BETWEEN_WORDS)}(?![\p{L}\d])`)};function ofPhone($){const[,T]=/^0(\d{9})$/.
exec($)??[],q=W=>W.split("").join(BETWEEN_DIGITS);return T===void 0?String.raw`(?<!\d)(?:\+|00)?${q($.replace(/\D/g,""))}(?!\d)`:String.raw`(?<![\d])(?:(?:\+|00)\d{2,3}${BETWEEN_DIGITS}(?:\(0\))?${BETWEEN_DIGITS}|0${BETWEEN_DIGITS})?${q(
T)}(?!\d)`}var patterns=new WeakMap;function patternOf($){const T=patterns.get($);if(T!==void 0)return T;const q=[ofAddress($.address),...$.names.filter(isTelling).
flatMap(ofName),...$.phones.map(ofPhone)],W=new RegExp(q.join("|"),"giu");return patterns.set($,W),W}var cleared=new WeakMap,LONGEST_KEPT=60,SHORTEST=3;function tracesIn($,T){
if(T.length<SHORTEST)return[];let q=cleared.get($);if(q===void 0&&cleared.set($,q=new Set),q.has(T))return[];const W=[...plainLetters(T).matchAll(patternOf($))];
return W.length===0&&T.length<=LONGEST_KEPT&&q.add(T),W.map(({index:K,0:Y})=>T.slice(K,K+Y.length))}var isNameOf=({names:$},T)=>{const q=wordsOf2(T).join(" ").toLowerCase();
return q!==""&&$.some(W=>wordsOf2(W).join(" ").toLowerCase()===q)};function withoutTraces($,T,q){let W=0;const K=[];for(const{index:Y,0:J}of plainLetters(T).matchAll(
patternOf($)))K.push(T.slice(W,Y),q),W=Y+J.length;return[...K,T.slice(W)].join("")}var PLAN_FIELDS_OF_REQUESTER=["word","token"],PERSON_PARTS={requests:[{address:"\
requesterEmail",name:"requesterName",phone:"requesterPhone",alsoEmptied:["token"]}],companies:[{address:"email",phone:"phone",alsoEmptied:["consentedOn","token",
"releaseToken"]}],contacts:[{address:"email",name:"name",phone:"phone",alsoEmptied:["jobTitle"],becomes:{isActive:!1}}],schools:[{address:"officeEmail"},{address:"\
referentEmail",name:"referentName"},{address:"copyTo"}],registrations:[{address:"email",name:"name"}],needs:[{address:"email",name:"from"}],contributions:[{address:"\
email",name:"name",phone:"phone",alsoEmptied:["word","toCheck"]}],messages:[{address:"to",alsoEmptied:["error"]},{address:"cc"}]},TABLES_OF_THE_HUB=["trainings",
"templates","rules","settings"],NAME_FIELDS=["name","requesterName","referentName","tutorName","signatoryName","animator","from"],PERSON_TABLES=Object.keys(PERSON_PARTS),
addressesIn=$=>String($??"").split(/[,;\s]+/).flatMap(T=>normaliseEmail(T)??[]),textOf=($,T)=>T===void 0||isBlank($[T])?"":String($[T]).trim(),allParts=$=>PERSON_TABLES.
flatMap(T=>$.all(T).flatMap(q=>PERSON_PARTS[T].map(W=>({table:T,key:String(q[TABLE_KEYS[T]]),record:q,part:W}))));function findPerson($,T){const q=allParts($),W=q.
filter(({record:ne,part:re})=>addressesIn(ne[re.address]).includes(T)),K=q.filter(({record:ne,part:re})=>{const se=addressesIn(ne[re.address]);return se.length>
0&&!se.includes(T)}),{animatorName:Y,animatorPhone:J}=settingsFrom($.all("settings")),Q=once2(W.map(({record:ne,part:re})=>textOf(ne,re.name))),X=once2(W.map(({
record:ne,part:re})=>normalisePhone(textOf(ne,re.phone))??"")),Z=new Set([...K.map(({record:ne,part:re})=>textOf(ne,re.phone)),J].map(ne=>normalisePhone(ne))),ee=[
...K.map(({record:ne,part:re})=>textOf(ne,re.name)),Y].filter(ne=>ne!==""),te=ne=>ee.some(re=>isNameOf({address:T,names:[ne],phones:[]},re));return{parts:W,shared:[
...Q.filter(te),...X.filter(ne=>Z.has(ne))],person:{address:T,names:Q.filter(ne=>!te(ne)),phones:X.filter(ne=>!Z.has(ne))}}}function planRowsOf($,T){const q=new Set(
T.flatMap(({table:W,key:K})=>W==="requests"?[K]:[]));return q.size===0?[]:$.all("plans").filter(W=>q.has(W.requestReference)&&PLAN_FIELDS_OF_REQUESTER.some(K=>W[K]!==
void 0))}var once2=$=>[...new Set($.filter(T=>T!==""))],LEGAL_FORMS=new Set("sarl sas sasu eurl sa snc sci scop scea gaec ei ets etablissement etablissements so\
ciete ste entreprise groupe le la les l du de des d et".split(" ")),REMARKS=new Set("j ai je nous vous on leur refus refuse refusee refuses non oui pas de repon\
se reponses sans attente en cours deja vu vue vus vues contacte contactee contactes contactees appele appelee appel relance relancee relances rappeler rappel re\
ncontre rencontree visite visitee date dates mail courriel telephone tel tph message messagerie cv lettre motivation depose deposee envoye envoyee complet compl\
ete places place stagiaire stagiaires prend prennent plus trop loin jeune mineur mineurs mineure repondu reponds repond dit veut peut ne n a ont est ete negatif\
 negative negatifs avis favorable entreprise entreprises magasin par le la les du des d l et un une il elle eleve mois semaine hier lundi mardi mercredi jeudi v\
endredi samedi janvier fevrier mars avril mai juin juillet septembre octobre novembre decembre chez dont aussi egalement puis au aux pour avec mme mr m monsieur\
 madame accueil responsable fois suite donnee possible impossible ok ko nok ferme fermee".split(" ")),LONGEST_NAME2=8,areAlike=($,T)=>$.words.length===T.words.length?
$.words.every((q,W)=>isNear(q,T.words[W],6)):isNear($.joined,T.joined,8),isNear=($,T,q)=>{const W=Math.floor(Math.max($.length,T.length)/q);return $===T||Math.abs(
$.length-T.length)<=W&&z($,T)<=W},MANY=200,CompanyNames=class{constructor($){this.byStart=new Map,this.byCore=new Map,this.byCompany=new Map,this.communes=new Set;
const T=new Set;for(const q of $)q.commune!==void 0&&T.add(q.commune);for(const q of T)for(const W of fold(q).split(" "))W.length>3&&this.communes.add(W);for(const q of $)
for(const W of[q.name,q.tradeName]){const K=this.coreWords(W??"");if(K.length===0)continue;const Y={companyReference:q.reference,isOneWord:K.length===1,core:K.join(
" "),words:K,joined:K.join(""),starts:[...new Set(K.map(startOf))]};addTo2(this.byCompany,Y.companyReference,Y),addTo2(this.byCore,Y.core,Y);for(const J of Y.starts)
addTo2(this.byStart,J,Y)}}namedIn($){const{exact:T,typed:q}=this.read($),W=new Set(T);for(const K of q)for(const Y of K.starts)for(const J of this.byStart.get(Y))
areAlike(K,J)&&W.add(J.companyReference);return W}finderIn($){const{exact:T,typed:q}=this.read($),W=K=>q.some(Y=>K.starts.some(J=>Y.starts.has(J))&&areAlike(Y,K));
return K=>T.has(K)||(this.byCompany.get(K)??[]).some(W)}read($){const T=new Set,q=[];for(const W of entriesOf($??"")){const K=this.coreWords(W);if(K.length===0)
continue;const Y=K.join(" "),J=K.filter(Z=>!REMARKS.has(Z)&&!/^\d+(?:e|er|h|h\d+)?$/.test(Z)),Q=J.join(" "),X=Z=>!Z.isOneWord||Z.core===Y||Z.core===Q;for(const Z of[
...this.exactlyIn(K).filter(X),...this.coverOf(J)])T.add(Z.companyReference);for(const Z of Q===Y||J.length===0?[K]:[K,J])q.push({words:Z,joined:Z.join(""),starts:this.
startsOf(Z)})}return{exact:T,typed:q}}coverOf($){if($.length<2||$.length>MOST_COVERED)return[];const T=[[]];for(let q=1;q<=$.length;q+=1)for(let W=Math.max(0,q-
LONGEST_NAME2);W<q&&T[q]===void 0;W+=1){const K=T[W]&&this.byCore.get($.slice(W,q).join(" "));K&&(T[q]=[...T[W],...K])}return[...T[$.length]??[]]}exactlyIn($){const T=[];
for(let q=0;q<$.length;q+=1)for(let W=q+1;W<=Math.min($.length,q+LONGEST_NAME2);W+=1)T.push(...this.byCore.get($.slice(q,W).join(" "))??[]);return T}startsOf($){
const T=[...new Set($.map(startOf))].map(q=>({start:q,count:this.byStart.get(q)?.length??0})).filter(({count:q})=>q>0).sort((q,W)=>q.count-W.count);return new Set(
T.filter(({count:q},W)=>W===0||q<=MANY).map(({start:q})=>q))}coreWords($){const T=fold($),q=T===""?[]:T.split(" "),W=q.filter(K=>!LEGAL_FORMS.has(K)&&!this.communes.
has(K));return W.length>0?W:q}},MOST_COVERED=30;function entriesOf($){const T=new Set;for(const q of $.split(/[,;\n\r\t|]|\s\/\s|(?:^|\s)[a-z]\)\s|\/(?=\p{L})(?<=\p{L}\/)|[\u2022\u25cf\u25aa\u00b7*+]/u)){
const W=q.replace(/^\s*(?:[-\u2013\u2014>]+|\(?\d{1,2}\s*[.)\u00b0/:-]|[a-z]\))\s*/iu,""),K=W.replace(/\([^)]*\)?|\[[^\]]*\]?/g," "),Y=K.split(/\s[-\u2013\u2014]+\s?|\s?[:=]>?\s|\s?->\s?|\s?\u2192\s?/),
J=Y.flatMap(Q=>Q.split(/\s(?:et|puis|ou)\s|\s?&\s?/i));for(const Q of[W,K,...Y,...J])Q.trim()!==""&&T.add(Q.trim())}return T}var startOf=$=>$.slice(0,3);function addTo2($,T,q){
const W=$.get(T);W?W.push(q):$.set(T,[q])}var SECTORS=["agriculture","food-industry","crafts-fashion","vehicles","banking-insurance","building","beauty","wood",
"retail","communication","culture","electricity-energy","childhood","environment","public-service","hospitality","manufacturing","computing","law-management","l\
ogistics","food-trades","health","security","social-care","sport-tourism"],QUOTA_RULES={common:["max-trainees-small","max-trainees-share","small-staff-limit"],raised:[
"raised-trainees-small","raised-trainees-share","raised-staff-limit"]},HEADCOUNT={"1-9":[1,9],"10-19":[10,19],"20-49":[20,49],"50-249":[50,249],"250+":[250,Number.
POSITIVE_INFINITY]};function legalQuota($,T){const q=W=>{const[K,Y,J]=W.map($);if(!(!K||!Y||!J))return{small:K.value,share:Y.value/100,smallStaffLimit:J.value,blocks:K.
effect==="blocks"&&Y.effect==="blocks"}};return(T?q(QUOTA_RULES.raised):void 0)??q(QUOTA_RULES.common)}var quotaFor=($,T)=>$<T.smallStaffLimit?T.small:Math.max(
T.small,Math.ceil($*T.share-1e-9)),mostByLaw=($,T)=>quotaFor($?HEADCOUNT[$][1]:Number.POSITIVE_INFINITY,T);function quotaBounds($,T){const[q,W]=$?HEADCOUNT[$]:[
1,Number.POSITIVE_INFINITY];return{least:quotaFor(q,T),most:quotaFor(W,T)}}var EMPTY_LEDGER={asked:0,answered:0,accepted:0,withdrawn:0,recent:0,resting:0},SOLICITATION_MONTH_DAYS=30;
function solicitationLedgers($,T,q=[],W=SOLICITATION_MONTH_DAYS){const K=addDays(T,-SOLICITATION_MONTH_DAYS),Y=addDays(T,-W),J=new Map,Q=Z=>{let ee=J.get(Z);return ee||
J.set(Z,ee={...EMPTY_LEDGER}),ee},X=(Z,ee)=>{const te=Q(Z);return ee>K&&(te.recent+=1),ee>Y&&(te.resting+=1),(te.lastOn===void 0||ee>te.lastOn)&&(te.lastOn=ee),
te};for(const{companyReference:Z,on:ee}of q)readableDay(ee)!==void 0&&ee<=T&&X(Z,ee);for(const Z of $){const{status:ee}=Z;if(Z.isTrial===!0)continue;const te=readableDay(
Z.sentOn??(ee==="to-send"||Z.answeredOn?Z.createdOn:void 0));if(te===void 0)continue;const ne=X(Z.companyReference,te),re=ee==="accepted"||ee==="confirmed",se=re||
ee==="declined"||Z.answeredOn!==void 0;(se||ee==="unanswered")&&(ne.asked+=1),se&&(ne.answered+=1),re&&(ne.accepted+=1),ee==="declined"&&Z.answer==="yes"&&(ne.withdrawn+=
1)}return J}var solicitationFigures=({recent:$,lastOn:T})=>({solicitations30Days:$,...T===void 0?{}:{lastSolicitedOn:T}});function companyPlaces($,T){const q=readableCount(
$.simultaneousPlaces);if(q!==void 0)return{places:q,source:"company"};const[W]=T;if(T.length===1)return{places:W.status==="withdrawn"?void 0:readableCount(W.places),
source:"offers"};const K=[...T].sort(byLatest);if(K.filter(({status:X})=>X!=="expired"&&X!=="withdrawn").length===0)return{places:readableCount(K.find(({status:X})=>X===
"expired")?.places),source:"offers"};const J=servicesOf($,K.filter(({status:X})=>X!=="expired"));let Q=0;for(const X of J){const ee=X.filter((te,ne)=>!X.slice(0,
ne).some(re=>overlap(re,te))).map(te=>readableCount(te.places));if(ee.includes(void 0))return{source:"offers"};Q+=Math.max(...ee.map(te=>te))}return{places:Q,source:"\
offers"}}var byLatest=($,T)=>$.receivedOn+$.reference<T.receivedOn+T.reference?1:-1;function servicesOf($,T){const q=[];for(const W of T){const K=q.find(([Y])=>isSameService(
$,Y,W));K?K.push(W):q.push([W])}return q}var isSameService=($,T,q)=>isSame2(T.commune??$.commune,q.commune??$.commune)&&isSame2(T.address??$.address,q.address??
$.address)&&isSame2(T.sector??$.sector,q.sector??$.sector)&&isSame2(T.title,q.title),isSame2=($,T)=>$===void 0||T===void 0||$===T||fold($)===fold(T),overlap=($,T)=>($.
startsOn??"")<=(T.endsOn??"9999")&&(T.startsOn??"")<=($.endsOn??"9999");function tutorKeyOf($){const T=$===void 0?"":fold($);return T===""?void 0:T}var tutorOfSeat=({
tutorName:$},T)=>tutorKeyOf($)===void 0?T?.tutorName:$,tutorOf=($,T)=>`${$}/${T}`,companyOfTutor=$=>$.slice(0,$.lastIndexOf("/")),MONTH="month",REST="rest",CountedUses=class{constructor($,T){
this.holders=$,this.count=T,this.known=new Map}get($){let T=this.known.get($);return T===void 0&&!this.known.has($)&&this.known.set($,T=this.count($)),T}*[Symbol.
iterator](){for(const $ of new Set(this.holders())){const T=this.get($);T!==void 0&&(yield[$,T])}}forget(){this.known.clear()}},usesBut=($,T,q)=>({get:W=>W===T?
q:$.get(W),*[Symbol.iterator](){for(const[W,K]of $)W!==T&&(yield[W,K]);yield[T,q]}}),countOne=($,T)=>{$.set(T,($.get(T)??0)+1)},LEGAL_TRAINEE_TYPES=["pfmp","bts"],
isLegalTrainee=$=>$?.type!==void 0&&LEGAL_TRAINEE_TYPES.includes($.type),HELD_PROPOSITION_STATUSES=[...SEATED_PROPOSITION_STATUSES,...LIVE_PROPOSITION_STATUSES],
SeatCounter=class{constructor($,T,q=[]){this.rows=$,this.statuses=T,this.byOffer=new Map,this.byCompany=new Map;const W=()=>this.byCompany.keys();this.ofOffer=new CountedUses(
()=>this.byOffer.keys(),K=>weeksUsed(this.byOffer.get(K))),this.ofCompany=new CountedUses(W,K=>weeksUsed(this.byCompany.get(K))),this.traineesOfCompany=new CountedUses(
W,K=>weeksUsed(this.traineesAt(K))),this.traineesOfTutor=new CountedUses(()=>this.tutors(),K=>weeksUsed(this.traineesAt(companyOfTutor(K)).filter(Y=>this.tutorFor(
Y)===K)));for(const K of q)this.file(K)}add($){this.file($);for(const T of[this.ofOffer,this.ofCompany,this.traineesOfCompany,this.traineesOfTutor])T.forget()}file($){
if(!this.statuses.includes($.status))return;const{companyReference:T,offerReference:q}=$;q!==void 0&&q!==""&&addTo3(this.byOffer,q,$),addTo3(this.byCompany,T,$)}traineesAt($){
return(this.byCompany.get($)??[]).filter(({requestReference:T})=>isLegalTrainee(this.rows.requestOf(T)))}tutorFor($){const{companyReference:T,offerReference:q}=$,
W=q===void 0?void 0:this.rows.offerOf(q),K=tutorKeyOf(tutorOfSeat($,W));return K===void 0?void 0:tutorOf(T,K)}*tutors(){for(const $ of this.byCompany.keys())for(const T of this.
traineesAt($)){const q=this.tutorFor(T);q!==void 0&&(yield q)}}};function weeksUsed($=[]){const T=new Map;for(const q of $)for(const W of stageWeekNames(q))countOne(
T,W);return T.size===0?void 0:T}function addTo3($,T,q){const W=$.get(T);W?W.push(q):$.set(T,[q])}var SolicitationBook=class{constructor($,T,q,W){this.propositions=
$,this.span=T,this.approaches=q,this.linked=W,this.later=new Map,this.ledgers=solicitationLedgers($,T.today,q,T.restDays),this.solicitationsOfCompany=new CountedUses(
()=>this.ledgers.keys(),K=>this.monthOf(K)),this.solicitationsOfFirm=new CountedUses(()=>this.firms(),K=>this.restOf(K))}ledgerOf($){return this.ledgers.get($)}askedElsewhere($){
let T;for(const q of this.linked.othersThan($)){const W=this.ledgers.get(q)?.lastOn;W!==void 0&&(T===void 0||W>T.on)&&(T={companyReference:q,on:W})}return T}add($){
const{companyReference:T}=$,q=[...this.later.get(T)??[],$];this.later.set(T,q);const W=[...this.propositions.filter(J=>J.companyReference===T),...q],K=this.approaches.
filter(J=>J.companyReference===T),Y=solicitationLedgers(W,this.span.today,K,this.span.restDays).get(T);Y!==void 0&&(this.ledgers.set(T,Y),this.solicitationsOfCompany.
forget(),this.solicitationsOfFirm.forget())}monthOf($){const T=this.ledgers.get($);return T&&new Map([[MONTH,T.recent]])}*firms(){for(const $ of this.ledgers.keys()){
const T=this.linked.firmOf($);T!==void 0&&(yield T)}}restOf($){const T=this.linked.sitesOf($).flatMap(q=>this.ledgers.get(q)??[]);return T.length===0?void 0:new Map(
[[REST,T.reduce((q,{resting:W})=>q+W,0)]])}},withSolicitations=($,T)=>({ofOffer:$.ofOffer,ofCompany:$.ofCompany,traineesOfCompany:$.traineesOfCompany,traineesOfTutor:$.
traineesOfTutor,solicitationsOfCompany:T.solicitationsOfCompany,solicitationsOfFirm:T.solicitationsOfFirm}),byReference2=({reference:$})=>$;function createLimitHub($){
const T=indexBy($.requests,byReference2),q=indexBy($.offers.map(readableOffer),byReference2),W=indexBy($.companies,byReference2),K=[...$.propositions],Y=groupBy(
$.propositions,({requestReference:ie})=>ie),{approaches:J=[]}=$,Q=readableCount(numberOf($.settings.restDays))??Number(SETTING_DEFAULTS.restDays),X=LinkedSites.
askedAsOne(Q===0?[]:$.companies),Z=new SolicitationBook($.propositions,{today:$.today,restDays:Q},J,X),ee=groupBy(J,({companyReference:ie})=>ie),te={requestOf:ie=>T.
get(ie),offerOf:ie=>q.get(ie)},ne=$.propositions.filter(({status:ie})=>HELD_PROPOSITION_STATUSES.includes(ie)),re=new SeatCounter(te,SEATED_PROPOSITION_STATUSES,
ne);let se,oe;const ce=new Map;return{...te,today:$.today,solicitationsPerMonth:readableCount(numberOf($.settings.solicitationsPerMonth))??Number(SETTING_DEFAULTS.
solicitationsPerMonth),restDays:Q,linked:X,schoolByUai:new Map($.schools.map(ie=>[ie.uai,ie])),propositions:K,companyOf:ie=>W.get(ie),placesOf:ie=>{let le=ce.get(
ie.reference);return le||(oe??(oe=groupBy([...q.values()],({companyReference:fe})=>fe)),ce.set(ie.reference,le=companyPlaces(ie,oe.get(ie.reference)??[]))),le},
propositionsOf:ie=>Y.get(ie)??[],ledgerOf:ie=>Z.ledgerOf(ie)??EMPTY_LEDGER,askedElsewhere:ie=>Z.askedElsewhere(ie),approachesOf:ie=>ee.get(ie)??[],rule:ruleReader(
$.rules),uses:withSolicitations(re,Z),heldUses:()=>withSolicitations(se??(se=new SeatCounter(te,HELD_PROPOSITION_STATUSES,ne)),Z),heldPropositions:()=>ne,note:ie=>{
K.push(ie);const le=Y.get(ie.requestReference);le?le.push(ie):Y.set(ie.requestReference,[ie]),HELD_PROPOSITION_STATUSES.includes(ie.status)&&ne.push(ie),Z.add(ie),
re.add(ie),se?.add(ie)}}}function ruleReader($){const T=new Map;return(q,W)=>{let K=T.get(W);return K||T.set(W,K=new Map),K.has(q)||K.set(q,ruleOn($,q,W)),K.get(
q)}}var numberOf=$=>$.trim()===""?void 0:Number($.replace(",","."));function limitPupil($,T,q,W=stageWeekNames(T)){const K=readablePeriod(T)?.startsOn??q.today,
Y=Q=>q.rule(Q,K),J=$?.schoolUai===void 0?void 0:q.schoolByUai.get($.schoolUai);return{weekNames:W,isLegalTrainee:isLegalTrainee($),quota:legalQuota(Y,$?.type===
"pfmp"&&J?.hasRaisedQuota===!0),maxPerTutor:Y("max-pupils-per-tutor"),solicitationsPerMonth:q.solicitationsPerMonth}}function seatOf($,T){const q=$.requestOf(T.
requestReference),W=$.companyOf(T.companyReference),K=T.offerReference===void 0?void 0:$.offerOf(T.offerReference),Y=tutorOfSeat(T,K);return{proposition:T,request:q,
tutorName:Y,pupil:limitPupil(q,T,$),host:{company:W??{reference:T.companyReference},firm:$.linked.firmOf(T.companyReference),offer:K,ofCompany:W===void 0?{source:"\
offers"}:$.placesOf(W),tutorKey:tutorKeyOf(Y)}}}var rulesDayOf=($,T)=>readableDay($.startsOn)??T,EMPTY2={count:0,done:0,welcomeJudged:0,welcomeGood:0,unfit:0,notAgain:0,
judged:0,satisfaction:0};function findingOf({by:$,fit:T,welcome:q,again:W}){let K=0,Y=0;return $!=="company"&&isMark(T)&&(K+=1,Y+=(T-1)/3),$!=="company"&&isMark(
q)&&(K+=1,Y+=(q-1)/3),W!==void 0&&(K+=1,Y+=W?1:0),K===0?void 0:Y/K}function reviewRecords($,T){const q=new Map;if($.length===0)return q;const W=hostFinder(T);for(const K of $){
const Y=W(K);if(Y===void 0)continue;let J=q.get(Y);J||q.set(Y,J={...EMPTY2}),addReview(J,K)}return q}function hostFinder($){const T=new Map($.map(({reference:K,
companyReference:Y})=>[K,Y]));let q;const W=K=>(q??(q=new Map($.filter(({status:Y})=>SEATED_PROPOSITION_STATUSES.includes(Y)).map(({requestReference:Y,companyReference:J})=>[
Y,J])))).get(K);return({propositionReference:K,requestReference:Y})=>K===void 0?W(Y):T.get(K)}function addReview($,T){const q=findingOf(T);$.count+=1,(T.done===
"yes"||T.done==="partly")&&($.done+=1),T.by!=="company"&&isMark(T.welcome)&&($.welcomeJudged+=1,isPoor(T.welcome)||($.welcomeGood+=1)),isPoor(T.fit)&&($.unfit+=
1),T.again===!1&&($.notAgain+=1),q!==void 0&&($.judged+=1,$.satisfaction+=q)}function pointOf($,T){return T?.point?T.point:T?.commune!==void 0&&$.commune!==void 0&&
fold(T.commune)!==fold($.commune)?void 0:$.point}function candidateOf($,T,q){const W=T.placesOf($);return{id:q?.reference??$.reference,company:$,firm:T.linked.firmOf(
$.reference),offer:q,sector:q?.sector??$.sector,publics:q&&q.publics.length>0?q.publics:$.publics,minors:q?.minors??$.minors,activities:q?.activities??[],regulatedWorkUntil:latest(
q?.regulatedWorkUntil,$.regulatedWorkUntil),point:pointOf($,q),commune:q?.commune??$.commune,places:q?q.places:W.places,ofCompany:W,sharing:strictest($.sharing,
q?.sharing),tutorKey:tutorKeyOf(q?.tutorName)}}var STRICTNESS=["network","reserved","do-not-solicit"],strictest=($,T)=>T&&STRICTNESS.indexOf(T)>STRICTNESS.indexOf(
$)?T:$,latest=($,T)=>$===void 0||T!==void 0&&T>$?T:$;function candidatesOf($,T,q){const W=new Set,K=[];for(const Y of $){const J=q.companyOf(Y.companyReference);
!J||!(RANKED_OFFER_STATUSES.includes(Y.status)||Y.status==="suspended")||(W.add(J.reference),K.push(candidateOf(J,q,q.offerOf(Y.reference))))}for(const Y of T)W.
has(Y.reference)||K.push(candidateOf(Y,q));return K.sort((Y,J)=>compare(Y.id,J.id))}var ENOUGH=.55,SHORTEST_COMMON_START=6,LONGEST_ENDING=4,LONG_STEM=7;function areClose($,T){
if($===T)return!0;if($.charCodeAt(0)!==T.charCodeAt(0))return!1;const q=Math.min($.length,T.length);if(q<SHORTEST_COMMON_START||Math.abs($.length-T.length)>LONGEST_ENDING)
return!1;let W=0;for(;W<q&&$[W]===T[W];)W+=1;return W>=(q<LONG_STEM?q:q-1)}var wordings=new Map;function wordingOf2($){let T=wordings.get($);if(!T){const q=contentWords(
$);T={folded:fold($),words:q,weight:q.reduce((W,K)=>W+K.weight,0)},wordings.set($,T)}return T}function sharedBy({words:$},{words:T}){let[q,W,K]=[0,0,0],Y=!1;for(const J of T){
const Q=$.find(({stem:Z})=>areClose(J.stem,Z));if(Q===void 0)continue;const X=Math.min(J.weight,Q.weight);q+=X,W+=1,K+=X===1?1:X>.5?.5:0,Y=Y||!(J.isGesture||Q.isGesture)}
return{weight:q,count:W,naming:K,hasThing:Y}}function coversExpectation($,T){if($===T)return!0;const q=wordingOf2($),W=wordingOf2(T);if(q.folded===W.folded)return!0;
const{weight:K,count:Y,naming:J,hasThing:Q}=sharedBy(q,W),X=Math.min(q.weight,W.weight);return Y>=2&&Q&&K===X?!0:J>=1&&K>=ENOUGH*X}var ExpectationCoverage=class{constructor(){
this.pairs=new Map,this.lists=new WeakMap}of($,T){let q=this.lists.get(T);q||this.lists.set(T,q=new WeakMap);let W=q.get($);if(!W){const K=T.filter(Y=>!$.some(J=>this.
covers(J,Y)));W={covered:T.length-K.length,missing:K},q.set($,W)}return W}covers($,T){let q=this.pairs.get(T);q||this.pairs.set(T,q=new Map);let W=q.get($);return W===
void 0&&q.set($,W=coversExpectation($,T)),W}},KM_PER_DEGREE=111.2,CELL_DEGREES=.045,FLAT_KM=100,FLAT_MARGIN=1.03,MOST_EMPTY=100,rowOf2=$=>Math.floor(($+90)/CELL_DEGREES),
columnOf=$=>Math.floor(($+180)/CELL_DEGREES),cellAt=($,T)=>$*1e5+T,HostMap=class{constructor($){this.cells=new Map,this.rough=[];for(const T of $){if(!T.point)continue;
if(T.point.tier===2){this.rough.push(T);continue}const q=cellAt(rowOf2(T.point.latitude),columnOf(T.point.longitude)),W=this.cells.get(q);W?W.push(T):this.cells.
set(q,[T])}}around($,T,q=1/0){const W=T/KM_PER_DEGREE,K=W/Math.max(.05,Math.cos($.latitude*Math.PI/180)),Y=Math.cos($.latitude*Math.PI/180),J=({point:ee},te)=>te>
FLAT_KM||(ee.latitude-$.latitude)**2+((ee.longitude-$.longitude)*Y)**2<=(te/KM_PER_DEGREE*FLAT_MARGIN)**2,Q=this.rough.filter(ee=>J(ee,q));if(2*W*2*K/CELL_DEGREES**
2>this.cells.size*MOST_EMPTY){for(const ee of this.cells.values())Q.push(...ee);return Q}const X=rowOf2($.latitude+W),Z=columnOf($.longitude+K);for(let ee=rowOf2(
$.latitude-W);ee<=X;ee+=1)for(let te=columnOf($.longitude-K);te<=Z;te+=1){const ne=this.cells.get(cellAt(ee,te));if(ne)for(const re of ne)J(re,T)&&Q.push(re)}return Q}};
function inactivityOf({company:$,sharing:T,offer:q}){return $.standing==="closed"?"closed":maySolicit({standing:$.standing,sharing:T})?q?.status==="suspended"?"\
offer-suspended":void 0:"do-not-solicit"}var isSetAsideForAll=$=>inactivityOf($)!==void 0||$.offer!==void 0&&hasNoDates($.offer);function createMatchContext($){
const T=createLimitHub($),q=candidatesOf($.offers,$.companies,T);let W,K,Y;return{...T,weights:weightsFrom($.settings),requests:$.requests,candidates:q,candidateById:indexBy(
q,({id:J})=>J),trainingByCode:new Map($.trainings.map(J=>[J.code,J])),reviewRecords:reviewRecords($.reviews,$.propositions),agreements:agreementUses({companies:$.
companies,propositions:$.propositions,requestOf:T.requestOf,today:$.today}),get companyNames(){return W??(W=new CompanyNames($.companies))},get hostMap(){return K??
(K=new HostMap(q))},get openHostMap(){return Y??(Y=new HostMap(q.filter(J=>!isSetAsideForAll(J))))},coverage:new ExpectationCoverage}}var limitRows=($,T)=>({requests:$.
all("requests"),offers:$.all("offers"),companies:$.all("companies"),propositions:$.all("propositions"),schools:$.all("schools"),rules:$.all("rules"),settings:settingsFrom(
$.all("settings")),today:T,approaches:approachesIn($.all("contributions"))}),matchContextOf=($,T)=>createMatchContext({...limitRows($,T),trainings:$.all("traini\
ngs"),reviews:$.all("reviews")}),limitHubOf=($,T)=>createLimitHub(limitRows($,T));function limitHubOfSeat($,T,{companyReference:q,offerReference:W,requestReference:K}){
const Y=onceEach([...$.where("propositions","companyReference",q),...W===void 0?[]:$.where("propositions","offerReference",W),...$.where("propositions","request\
Reference",K)]),J=(Q,X)=>[...new Set(X)].flatMap(Z=>(Z===void 0?void 0:$.find(Q,Z))??[]);return createLimitHub({requests:J("requests",[K,...Y.map(Q=>Q.requestReference)]),
offers:onceEach([...$.where("offers","companyReference",q),...J("offers",[W,...Y.map(Q=>Q.offerReference)])]),companies:J("companies",[q,...Y.map(Q=>Q.companyReference)]),
propositions:Y,schools:$.all("schools"),rules:$.all("rules"),settings:settingsFrom($.all("settings")),today:T,approaches:approachesIn($.where("contributions","a\
bout",q))})}var onceEach=$=>[...new Map($.map(T=>[T.reference,T])).values()],held=$=>$>0?Math.min(100,$):0,TO_ASK_SCORE=40,REQUEST_UNDATED_SCORE=50,SHORT_SCORE=70,
PER_MISSING_DAY=15,dates={code:"dates",judge:$=>{const{offer:T}=$.candidate;if($.needs.weeks.length===0)return{score:REQUEST_UNDATED_SCORE,details:{kind:"reques\
t-undated"}};if(!T||hasNoDates(T))return{score:TO_ASK_SCORE,details:{kind:"to-ask"}};const q=$.uncovered.days;return q>0?{score:held(SHORT_SCORE-PER_MISSING_DAY*
q),details:{kind:"short",missingDays:q}}:{score:100,details:{kind:isOpenAllYear(T)?"all-year":"covered"}}}},LIMIT_SCORE=20,ROUGH_SCORE=50,distance={code:"distan\
ce",judge:$=>{const{distanceKm:T,distanceTier:q,needs:W}=$;if(Number.isNaN(T))return{score:0,details:{kind:"unknown"}};const{transport:K}=W.request,Y=K===void 0?
void 0:travelMinutes(T,K),J=W.limitKm>0?T/W.limitKm:Number.POSITIVE_INFINITY,Q=held(100-(100-LIMIT_SCORE)*J);return{score:q===2?Math.min(ROUGH_SCORE,Q>0?ROUGH_SCORE:
0):Q,details:{kind:"measured",distanceKm:T,minutes:Y,transport:K,isApproximate:q>0}}}},UNKNOWN_SCORE=40,expectations={code:"expectations",judge:$=>{const T=$.needs.
expectations.length;if(T===0)return{score:100,details:{kind:"none-sought"}};if($.candidate.activities.length===0)return{score:UNKNOWN_SCORE,details:{kind:"unkno\
wn",total:T}};const{covered:q,missing:W}=$.coverage;return{score:100*q/T,details:{kind:"compared",covered:q,total:T,missing:W}}}},HUB_SCORE=70,OWN_SCHOOL_SCORE=30,
network={code:"network",judge:({candidate:$,needs:T,context:q})=>{const W=$.company.broughtByUai;return W===void 0?{score:HUB_SCORE,details:{origin:"hub"}}:W===
T.request.schoolUai?{score:OWN_SCHOOL_SCORE,details:{origin:"own-school"}}:{score:100,details:{origin:"other-school",schoolName:q.schoolByUai.get(W)?.name}}}},OFFER_PLACES={
code:"offer-places",kind:"capacity",counts:"pupils",per:"week",refusesSeats:!0,isShared:!1,holderOf:($,{offer:T})=>T?.places===void 0?void 0:T.reference,blocks:()=>!0,
mostOf:($,{offer:T})=>T.places,sourceOf:()=>"offer",usedIn:({ofOffer:$})=>$},COMPANY_PLACES={code:"company-places",kind:"capacity",counts:"pupils",per:"week",refusesSeats:!0,
isShared:!0,holderOf:($,{company:T,ofCompany:q})=>q.places===void 0?void 0:T.reference,blocks:()=>!0,mostOf:($,{ofCompany:T})=>T.places,sourceOf:({ofCompany:$})=>$.
source,usedIn:({ofCompany:$})=>$},LEGAL_QUOTA={code:"legal-quota",kind:"law",counts:"trainees",per:"week",refusesSeats:!0,isShared:!0,holderOf:({isLegalTrainee:$,
quota:T},{company:q})=>$&&T?q.reference:void 0,blocks:({quota:$})=>$?.blocks===!0,mostOf:({quota:$},{company:T})=>mostByLaw(T.size,$),sourceOf:()=>"rule",usedIn:({
traineesOfCompany:$})=>$},TUTOR_TRAINEES={code:"tutor-trainees",kind:"law",counts:"trainees",per:"week",refusesSeats:!0,isShared:!0,holderOf:({isLegalTrainee:$,
maxPerTutor:T},{company:q,tutorKey:W})=>$&&T&&W!==void 0?tutorOf(q.reference,W):void 0,blocks:({maxPerTutor:$})=>$?.effect==="blocks",mostOf:({maxPerTutor:$})=>$.
value,sourceOf:()=>"rule",usedIn:({traineesOfTutor:$})=>$},SOLICITATIONS={code:"solicitations",kind:"network",counts:"solicitations",per:"month",refusesSeats:!1,
isShared:!0,holderOf:($,{company:T})=>T.reference,blocks:()=>!0,mostOf:({solicitationsPerMonth:$},{company:T})=>readableCount(T.maxSolicitationsPerMonth)??$,sourceOf:({
company:$})=>readableCount($.maxSolicitationsPerMonth)===void 0?"setting":"company",usedIn:({solicitationsOfCompany:$})=>$},LINKED_SITES={code:"linked-sites",kind:"\
network",counts:"solicitations",per:"rest",refusesSeats:!1,isShared:!0,holderOf:($,{firm:T})=>T,blocks:()=>!0,mostOf:($,{company:T})=>readableCount(T.maxSolicitationsPerMonth)??
1,sourceOf:({company:$})=>readableCount($.maxSolicitationsPerMonth)===void 0?"setting":"company",usedIn:({solicitationsOfFirm:$})=>$},LIMIT_BY_CODE={"offer-plac\
es":OFFER_PLACES,"company-places":COMPANY_PLACES,"legal-quota":LEGAL_QUOTA,"tutor-trainees":TUTOR_TRAINEES,solicitations:SOLICITATIONS,"linked-sites":LINKED_SITES},
LIMITS=Object.values(LIMIT_BY_CODE),SHARED_LIMITS=LIMITS.filter(({isShared:$})=>$),CAPACITY_LIMITS=LIMITS.filter(({kind:$})=>$==="capacity"),NETWORK_LIMITS=LIMITS.
filter(({kind:$})=>$==="network"),SEAT_LIMITS=LIMITS.filter(({refusesSeats:$})=>$),SPANS={month:MONTH,rest:REST},periodsOf=($,{weekNames:T})=>$.per==="week"?T:[
SPANS[$.per]],holderIn=($,T,q)=>$.blocks(T)?$.holderOf(T,q):void 0;function fullPeriods($,T,q,W){const K=holderIn($,T,q);if(K===void 0)return;const Y=$.usedIn(W).
get(K),J=$.mostOf(T,q);if(Y===void 0&&J>0)return;const Q=periodsOf($,T).filter(X=>(Y?.get(X)??0)>=J);return Q.length===0?void 0:{periods:Q,taken:Math.max(...Q.map(
X=>Y?.get(X)??0)),most:J}}function mostTaken($,T,q,W){const K=$.holderOf(T,q),Y=K===void 0?void 0:$.usedIn(W).get(K);return Y===void 0?0:Math.max(0,...periodsOf(
$,T).map(J=>Y.get(J)??0))}function placesLeft($,T,q){if(q.offer?q.offer.places===void 0:q.ofCompany.places===void 0)return;let W=1/0;for(const K of CAPACITY_LIMITS){
const Y=K.holderOf(T,q);if(Y===void 0)continue;const J=K.mostOf(T,q),Q=K.usedIn($).get(Y);if(W=Math.min(W,J),Q)for(const X of T.weekNames)W=Math.min(W,J-(Q.get(
X)??0))}return Math.max(0,W)}var TO_ASK_SCORE2=40,SCORES=[0,70,85,100],places={code:"places",judge:$=>{const{candidate:T,needs:q,context:W}=$,K=placesLeft(W.uses,
q,T);return K===void 0||T.places===void 0?{score:TO_ASK_SCORE2,details:{kind:"to-ask"}}:{score:SCORES[Math.max(0,Math.min(SCORES.length-1,K))]??0,details:{kind:"\
left",left:K,places:T.places,firstWeek:q.weeks[0]?.week,lastWeek:q.weeks[q.weeks.length-1]?.week}}}},IMAGINED_ASKED=2,IMAGINED_ANSWERED=1,IMPORTED_ASKED=2,PER_PUPIL_HOSTED=5,
MOST_FOR_HOSTING=10,PARTNER_BONUS=10,TRAINED_BONUS=10,PER_WITHDRAWAL=15,IMAGINED_REVIEWS=2,NEITHER_GOOD_NOR_BAD=.5,MOST_FOR_REVIEWS=20;function forReviews({judged:$,
satisfaction:T}){const q=(T+IMAGINED_REVIEWS*NEITHER_GOOD_NOR_BAD)/($+IMAGINED_REVIEWS);return MOST_FOR_REVIEWS*(2*q-1)}function scoreOf($){const{asked:T,answered:q,
accepted:W,withdrawn:K}=$.ledger,{company:Y}=$.candidate,{reviews:J}=$,Q=Number.isFinite(Y.answerRate)?Y.answerRate:void 0,X=T===0&&Q!==void 0?IMPORTED_ASKED:0,
Z=(q+IMAGINED_ANSWERED+X*held((Q??0)*100)/100)/(T+IMAGINED_ASKED+X),ee=readableCount(Y.stages12Months)??0,te=Math.min(MOST_FOR_HOSTING,PER_PUPIL_HOSTED*Math.max(
W,ee)),re=(Y.standing==="partner"||$.context.agreements.has(Y.reference)?PARTNER_BONUS:0)+(trainedTutorsOf(Y)>0?TRAINED_BONUS:0),se=J===void 0?0:forReviews(J);return held(
100*Z+te+re-PER_WITHDRAWAL*K+se)}var trainedTutorsOf=({trainedTutors:$})=>readableCount($)??0,reliability={code:"reliability",scoreOf,judge:$=>{const{asked:T,answered:q,
accepted:W,withdrawn:K}=$.ledger,{company:Y}=$.candidate,{reviews:J}=$,Q=$.context.agreements.get(Y.reference),X=trainedTutorsOf(Y);return{score:scoreOf($),details:{
asked:T,answered:q,accepted:W,withdrawn:K,isPartner:Y.standing==="partner",...Q===void 0?{}:{agreement:promiseOf(Q)},...X>0?{trainedTutors:X}:{},...J===void 0?{}:
{reviews:J}}}}},promiseOf=({until:$,places:T,used:q})=>({until:$,places:T,used:q}),RESTED_SCORE=60,FULLY_RESTED_TIMES=4,TO_SPARE_SCORE=20,rest={code:"rest",judge:$=>{
const{standing:T}=$.candidate.company,q=readableDay($.candidate.company.lastSolicitedOn),W=$.ledger.lastOn,K=W!==void 0&&(q===void 0||W>q)?W:q,Y=T==="to-spare",
J=K===void 0?void 0:Math.max(0,daysBetween(K,$.context.today)),Q=restScore(J,$.context.restDays);return{score:Y?Math.min(TO_SPARE_SCORE,Q):Q,details:{daysSince:J,
isToSpare:Y}}}};function restScore($,T){return $===void 0||$>=T*FULLY_RESTED_TIMES?100:$<T?RESTED_SCORE*$/T:RESTED_SCORE+(100-RESTED_SCORE)*($-T)/(T*(FULLY_RESTED_TIMES-
1))}var UNKNOWN_SCORE2=40,sector={code:"sector",judge:({candidate:$,needs:T})=>{if(!T.sectorFits)return{score:100,details:{kind:"none-sought"}};if($.sector===void 0)
return{score:UNKNOWN_SCORE2,details:{kind:"unknown"}};const{kind:q,credit:W}=T.sectorFits[$.sector];return{score:W,details:{kind:q,sector:$.sector}}}},RULE_BY_CODE={
expectations,sector,distance,dates,places,reliability,rest,network},CRITERIA=CRITERION_CODES.map($=>RULE_BY_CODE[$]),judgeCriteria=$=>CRITERIA.map(T=>{const{score:q,
details:W}=T.judge($);return{code:T.code,score:q,weight:$.context.weights[T.code],details:W}});function totalScore($){let T=0,q=0;for(const{score:W,weight:K}of $)
T+=W*K,q+=K;return q===0?0:T/q}function scoreOf2($){let T=0,q=0;for(const W of CRITERIA){const K=$.context.weights[W.code];K!==0&&(T+=(W.scoreOf?.($)??W.judge($).
score)*K,q+=K)}return q===0?0:T/q}var PAIRS=[["hospitality","food-trades",70],["food-trades","food-industry",70],["social-care","health",70],["social-care","chi\
ldhood",60],["building","electricity-energy",60],["building","wood",60],["law-management","public-service",60],["law-management","banking-insurance",60],["commu\
nication","culture",60],["manufacturing","electricity-energy",50],["manufacturing","vehicles",50],["manufacturing","food-industry",50],["manufacturing","wood",40],
["computing","electricity-energy",50],["computing","communication",50],["retail","food-trades",50],["retail","logistics",50],["retail","beauty",40],["retail","b\
anking-insurance",40],["retail","crafts-fashion",40],["logistics","vehicles",40],["hospitality","sport-tourism",50],["childhood","sport-tourism",50],["childhood",
"public-service",50],["public-service","security",50],["public-service","environment",50],["public-service","social-care",40],["culture","sport-tourism",50],["c\
ulture","crafts-fashion",50],["crafts-fashion","wood",40],["environment","agriculture",50],["environment","health",40],["agriculture","food-industry",50]],CREDITS=new Map,
note=($,T,q)=>{CREDITS.set($,(CREDITS.get($)??new Map).set(T,q))};for(const[$,T,q]of PAIRS)note($,T,q),note(T,$,q);var sectorCredit=($,T)=>$===T?100:CREDITS.get(
$)?.get(T)??0,DEFAULT_RADIUS_KM=20,FALLBACK_CREDIT=50,TRAINING_CREDIT=85,knownFits=new Map,MOST_FITS=1e3;function sectorFitsOf($,T){const q=T?.sectors??[];if($.
soughtSectors.length===0&&q.length===0)return;const W=[$.soughtSectors,q,$.fallbackSectors].map(Y=>Y.join()).join(";");let K=knownFits.get(W);return K===void 0&&
(knownFits.size>=MOST_FITS&&knownFits.clear(),knownFits.set(W,K=readSectorFits($,q))),K}function readSectorFits($,T){const q={};for(const W of SECTORS)if($.soughtSectors.
includes(W))q[W]={kind:"wanted",credit:100};else if(T.includes(W))q[W]={kind:"wanted",credit:$.soughtSectors.length===0?100:TRAINING_CREDIT};else if($.fallbackSectors.
includes(W))q[W]={kind:"fallback",credit:FALLBACK_CREDIT};else{const K=Math.max(0,...[...$.soughtSectors,...T].map(Y=>sectorCredit(Y,W)));q[W]=K>0?{kind:"near",
credit:K}:{kind:"unrelated",credit:0}}return q}var expectationLists=new WeakMap;function expectationsSought($,T){if($.soughtActivities.length>0)return $.soughtActivities;
if(!T)return[];let q=expectationLists.get(T);return q||expectationLists.set(T,q=expectationsOf(T)),q}var FARTHEST_KM=2e3,radiusOf=({radiusKm:$})=>$!==void 0&&$>=
0&&$<=FARTHEST_KM?$:DEFAULT_RADIUS_KM;function distanceLimit($,T){const q=radiusOf($),W=reachableRadiusKm(q,$.transport);return T?.effect==="blocks"&&T.value<W?
{km:T.value,by:"rule"}:{km:W,by:W<q?"transport":"radius"}}var nobody=()=>!1,ContactedCompanies=class{constructor($,T){this.text=$,this.context=T}has($){return this.
isNamed??(this.isNamed=this.text===void 0?nobody:this.context.companyNames.finderIn(this.text)),this.isNamed($)}},limitKmOf=($,T)=>distanceLimit($,T.rule("max-d\
istance-km",rulesDayOf($,T.today))).km;function readNeeds($,T){const q=$.type&&REQUEST_TYPE_RULES[$.type],W=$.trainingCode&&q?.needsTraining!==!1?T.trainingByCode.
get($.trainingCode):void 0,K=$.schoolUai?T.schoolByUai.get($.schoolUai):void 0,Y=readablePeriod($),J=Y===void 0?[]:stageWeeks(Y.startsOn,Y.endsOn),Q=rulesDayOf(
$,T.today),X=ne=>T.rule(ne,Q),Z=distanceLimit($,X("max-distance-km")),ee=new Map;for(const ne of T.propositionsOf($.reference)){const re=ee.get(ne.companyReference);
re?re.push(ne):ee.set(ne.companyReference,[ne])}return{...limitPupil($,$,T,J.map(({week:ne})=>ne)),request:$,startsOn:Y?.startsOn,endsOn:Y&&$.endsOn!==void 0?Y.
endsOn:void 0,public:q?.public,training:W,schoolName:K?.name??$.schoolName,isMinor:$.ageBracket!==void 0&&$.ageBracket!=="adult",isUnder16:$.ageBracket==="under\
-15"||$.ageBracket==="15",weeks:J,workingDays:$.endsOn!==void 0?J.reduce((ne,re)=>ne+re.workingDays,0):0,expectations:expectationsSought($,W),sectorFits:sectorFitsOf(
$,W),point:$.point,limitKm:Z.km,limitedBy:Z.by,contacted:new ContactedCompanies($.contactedCompanies,T),propositionsByCompany:ee,apprenticeMinAge:X("apprentice-\
min-age"),rulesDay:Q,rule:X}}var minAgePassed=($,T)=>$?.type==="apprenticeship"&&$.ageBracket==="under-15"&&T?.effect==="blocks"?T.value:void 0,ageLaw={code:"ag\
e-law",kind:"law",mayOverride:!1,applies:({needs:$})=>{const T=minAgePassed($.request,$.apprenticeMinAge);return T===void 0?void 0:{minAge:T}}},outcomeOf=$=>LIVE_PROPOSITION_STATUSES.
includes($.status)?"live":SEATED_PROPOSITION_STATUSES.includes($.status)?"accepted":$.status==="declined"||$.status==="unanswered"?$.status:void 0,WEIGHT2={accepted:3,
live:2,declined:1,unanswered:0},alreadyAsked={code:"already-asked",kind:"network",mayOverride:({outcome:$})=>$==="declined"||$==="unanswered",applies:({candidate:$,
needs:T})=>{const q=T.propositionsByCompany.get($.company.reference);if(q===void 0)return;let W;for(const K of q){const Y=outcomeOf(K);if(Y===void 0)continue;const J=(Y===
"live"?void 0:K.answeredOn)??K.sentOn??K.createdOn;(!W||WEIGHT2[Y]>WEIGHT2[W.outcome]||Y===W.outcome&&J>W.on)&&(W={outcome:Y,on:J})}return W}},askedBySchool={code:"\
asked-by-school",kind:"network",mayOverride:!0,applies:({candidate:{company:$},needs:T,context:q})=>T.contacted.has($.reference)||wasAskedByItself(q.approachesOf(
$.reference),T.request.schoolUai,q.today)?{}:void 0},TOLERATED_DAYS=2,datesOutside={code:"dates-outside",kind:"host",mayOverride:!0,applies:$=>{const{offer:T}=$.
candidate;if(!T||$.uncovered.days===0)return;const{days:q,weeks:W}=$.uncovered;if(!(q<=TOLERATED_DAYS&&q<$.needs.workingDays&&W.length===0))return{opensOn:T.startsOn,
closesOn:T.endsOn,openWeeks:T.weeks,missingDays:q,missingWeeks:W}}},datesUnknown={code:"dates-unknown",kind:"data",mayOverride:!0,applies:({candidate:$,needs:T})=>$.
offer&&T.weeks.length>0&&hasNoDates($.offer)?{}:void 0},hostInactive={code:"host-inactive",kind:"host",mayOverride:!1,applies:({candidate:$})=>{const T=inactivityOf(
$);return T&&{reason:T}}},legalQuotaReached={code:"legal-quota",kind:"law",mayOverride:!1,applies:({candidate:$,needs:T,context:q})=>{const W=fullPeriods(LEGAL_QUOTA,
T,$,q.uses);return W&&{weeks:W.periods,taken:W.taken,max:W.most}}},linkedSiteAsked={code:"linked-site-asked",kind:"network",mayOverride:!0,applies:({candidate:$,
needs:T,context:q})=>{const W=fullPeriods(LINKED_SITES,T,$,q.uses);if(W===void 0)return;const{reference:K}=$.company,Y=q.ledgerOf(K).lastOn,J=q.askedElsewhere(K),
Q=J===void 0||Y!==void 0&&Y>J.on;return{siteName:Q?void 0:q.companyOf(J.companyReference)?.name,on:Q?Y:J.on,count:W.taken,max:W.most}}},minorRefused={code:"mino\
r-refused",kind:"host",mayOverride:!0,applies:({candidate:$,needs:T})=>T.isMinor&&$.minors==="adults-only"?{ageBracket:T.request.ageBracket}:void 0},noPlace={code:"\
no-place",kind:"capacity",mayOverride:!1,applies:({candidate:$,needs:T,context:q})=>{const{offer:W,places:K,ofCompany:Y}=$;if(W?.status==="full")return{weeks:T.
weekNames,places:W.places??0};if(K===0||Y.places===0)return{weeks:[],places:0};for(const J of CAPACITY_LIMITS){const Q=fullPeriods(J,T,$,q.uses);if(Q)return{weeks:Q.
periods,places:Q.most}}}},overSolicited={code:"over-solicited",kind:"network",mayOverride:!0,applies:({candidate:$,needs:T,context:q})=>{const W=fullPeriods(SOLICITATIONS,
T,$,q.uses);return W&&{count:W.taken,max:W.most}}},placeUnknown={code:"place-unknown",kind:"data",mayOverride:!0,applies:({candidate:$,needs:T})=>T.point?$.point?
void 0:{whose:"host",commune:$.commune}:{whose:"request",commune:T.request.commune}},publicRefused={code:"public-refused",kind:"host",mayOverride:!0,applies:({candidate:$,
needs:T})=>T.public===void 0||$.publics.length===0||$.publics.includes(T.public)?void 0:{public:T.public}},ENOUGH_EXPECTATIONS=1/3,sectorUnrelated={code:"sector\
-unrelated",kind:"fit",mayOverride:!0,applies:$=>{const{sector:T,activities:q}=$.candidate,{sectorFits:W,expectations:K}=$.needs;if(!(!W||T===void 0||W[T].kind!==
"unrelated")&&!(q.length>0&&K.length>0&&$.coverage.covered>=ENOUGH_EXPECTATIONS*K.length))return{sector:T}}},sharingReserved={code:"sharing-reserved",kind:"netw\
ork",mayOverride:!0,applies:({candidate:$,needs:T,context:q})=>{const{company:W,sharing:K}=$,{reservedUntil:Y}=W;if(!isReserved({sharing:K,reservedUntil:Y},q.today))
return;const J=keeperOf(W);if(!(J!==void 0&&J===T.request.schoolUai))return{schoolUai:J,schoolName:J===void 0?void 0:q.schoolByUai.get(J)?.name,until:Y}}},ROUGH_POINT_MARGIN_KM=15,
tooFar={code:"too-far",kind:"pupil",mayOverride:!0,applies:$=>{const{distanceKm:T,distanceTier:q,needs:W}=$,K=q===2?ROUGH_POINT_MARGIN_KM:0;if(T>W.limitKm+K)return{
distanceKm:T,limitKm:W.limitKm,limitedBy:W.limitedBy,transport:W.request.transport,isApproximate:q>0}}},tutorFull={code:"tutor-full",kind:"law",mayOverride:!1,applies:({
candidate:$,needs:T,context:q})=>{const W=fullPeriods(TUTOR_TRAINEES,T,$,q.uses);return W&&{tutorName:$.offer?.tutorName??"",weeks:W.periods,taken:W.taken,max:W.
most}}},under16Refused={code:"under-16-refused",kind:"host",mayOverride:!0,applies:({candidate:$,needs:T})=>T.isUnder16&&$.minors==="from-16"?{ageBracket:T.request.
ageBracket}:void 0},RULE_BY_CODE2={"host-inactive":hostInactive,"sharing-reserved":sharingReserved,"public-refused":publicRefused,"minor-refused":minorRefused,"\
under-16-refused":under16Refused,"age-law":ageLaw,"dates-outside":datesOutside,"no-place":noPlace,"legal-quota":legalQuotaReached,"tutor-full":tutorFull,"too-fa\
r":tooFar,"over-solicited":overSolicited,"already-asked":alreadyAsked,"asked-by-school":askedBySchool,"linked-site-asked":linkedSiteAsked,"sector-unrelated":sectorUnrelated,
"dates-unknown":datesUnknown,"place-unknown":placeUnknown},EXCLUSIONS=Object.values(RULE_BY_CODE2),EXCLUSION_CODES=Object.keys(RULE_BY_CODE2),mayOverride=($,T)=>typeof $.
mayOverride=="boolean"?$.mayOverride:$.mayOverride(T),judged=($,T)=>{const q=$.applies(T);return q&&{code:$.code,kind:$.kind,mayOverride:mayOverride($,q),details:q}},
exclusionsOf=$=>EXCLUSIONS.map(T=>judged(T,$)).filter(T=>T!==void 0),COSTLY=["dates-outside","no-place","legal-quota","tutor-full","over-solicited","linked-site\
-asked","asked-by-school"],TELLING=["public-refused","too-far","sector-unrelated","dates-unknown"],effort=({code:$})=>Number(COSTLY.includes($))-Number(TELLING.
includes($)),EASIEST_FIRST=[...EXCLUSIONS].sort(($,T)=>effort($)-effort(T));function isExcluded($){for(const T of EASIEST_FIRST)if(T.applies($)!==void 0)return!0;
return!1}function notExcluded($){const T=[...$];for(const q of EASIEST_FIRST)keepWithout(q,T);return T}function keepWithout({applies:$},T){let q=0;for(let W=0;W<
T.length;W+=1){const K=T[W];$(K)===void 0&&(T[q++]=K)}T.length=q}function excludedBut($){const T=EASIEST_FIRST.filter(({code:q})=>!$.includes(q));return q=>{for(let W=0;W<
T.length;W+=1)if(T[W].applies(q)!==void 0)return!0;return!1}}var BINDING=EXCLUSIONS.filter($=>$.mayOverride!==!0);function verdictOf($){for(const T of EXCLUSIONS){
const q=judged(T,$);if(q)return{first:q,mayOverride:q.mayOverride&&BINDING.every(W=>judged(W,$)?.mayOverride!==!1)}}}var Pair=class{constructor($,T,q){this.needs=
$,this.candidate=T,this.context=q}get distanceKm(){if(this.knownDistance===void 0){const{point:$}=this.needs,{point:T}=this.candidate;this.knownDistance=$&&T?roadDistanceKm(
$,T):Number.NaN}return this.knownDistance}get distanceTier(){return Math.max(this.needs.point?.tier??0,this.candidate.point?.tier??0)}get uncovered(){return this.
knownUncovered??(this.knownUncovered=uncoveredDays(this.needs.weeks,this.candidate.offer??{weeks:[]}))}get coverage(){return this.knownCoverage??(this.knownCoverage=
this.context.coverage.of(this.candidate.activities,this.needs.expectations))}get suitsWork(){const{needs:$,candidate:T}=this;return $.expectations.length===0?!0:
T.activities.length>0?this.coverage.covered>0:$.sectorFits===void 0||T.sector!==void 0&&$.sectorFits[T.sector].kind==="wanted"}get ledger(){return this.context.
ledgerOf(this.candidate.company.reference)}get reviews(){return this.context.reviewRecords.get(this.candidate.company.reference)}};function pairsAround($,T){if(!$.
point)return[];const q=($.limitKm+ROUGH_POINT_MARGIN_KM)/ROAD_FACTOR,W=$.point.tier===2?q:$.limitKm/ROAD_FACTOR,K=$.weeks.length>0?T.openHostMap:T.hostMap,Y=[];
for(const J of K.around($.point,W,q))publicRefused.applies({candidate:J,needs:$})===void 0&&Y.push(new Pair($,J,T));return Y}var byId=($,T)=>$.candidate.id<T.candidate.
id?-1:1,suitablePairs=($,T)=>notExcluded(pairsAround($,T)).sort(byId),asHost=$=>({candidate:$.candidate,pair:$,score:scoreOf2($),distanceKm:$.distanceKm});function hostPastRules($,T,q){
const W=q.candidateById.get(T);if(W===void 0)return;const K=new Pair(readNeeds($,q),W,q);return verdictOf(K)?.mayOverride===!0?asHost(K):void 0}var bestFirst=($,T)=>T.
score-$.score||byId($,T),reachableHostsOfAll=($,T)=>$.map(q=>notExcluded(pairsAround(readNeeds(q,T),T)).map(asHost).sort(bestFirst)),WAYS={"1re":["premiere","1e\
re","1iere","1e","1eme"],"2de":["seconde","2nde","2nd"],"2e":["deuxieme","2eme","2ieme"],"3e":["troisieme","3eme","3ieme"],"4e":["quatrieme","4eme","4ieme"],tle:[
"terminale","terminal","term"],annee:["annees"],"1 an":["un an"],"2 ans":["deux ans"],"3 ans":["trois ans"],pro:["professionnel","professionnelle"],"bac pro":["\
baccalaureat professionnel","baccalaureat pro","bac professionnel","bacs professionnels","bac pros","bacpro","bcp"],cap:["certificat d aptitude professionnelle"],
"cap agricole":["capa","certificat d aptitude professionnelle agricole"],bts:["brevet de technicien superieur","section de technicien superieur","sts"],cs:["cer\
tificat de specialisation","mention complementaire","mc"],bma:["brevet des metiers d art"],"dn made":["dnmade","diplome national des metiers d art et du design"],
fcil:["formation complementaire d initiative locale"]},WAY_OF=new Map(Object.entries(WAYS).flatMap(([$,T])=>T.map(q=>[q,$]))),ANY_WAY=new RegExp(`\\b(?:${[...WAY_OF.
keys()].join("|")})\\b`,"g"),SPACES=[[/\b(cap|bts|mc|cs)(?=\d)/g,"$1 "],[/\b([12t])(?=(?:cap|bts)\b)/g,"$1 "],[/\b(seconde|2n?de|premiere|1e?re|terminale|tle)(?=(?:pro|bac|cap|gt)\b)/g,
"$1 "],[/\b([1-4]) (?=(?:ere|re|er|eme|nde|e)\b)/g,"$1"]],BESIDE=[[/\b1er (?=(?:annee|cap|bts|bac)\b)/g,"1re "],[/\bt (?=(?:cap|bac pro)\b)/g,"tle "],[/\b2de annee\b/g,
"2e annee"],[/\b(1re|2e)(?= (?:et |ou )?[123](?:re|e) annee\b)/g,"$1 annee"],[/\b(1re|2de|tle) pro\b/g,"$1 bac pro"],[/\b2de (?:generale(?: (?:et )?technologique)?|technologique)\b/g,
"2de gt"]],replaced=($,T)=>T.reduce((q,[W,K])=>q.replace(W,K),$);function plainStudies($){const T=fold(undotted($.slice(0,300)));return replaced(replaced(T,SPACES).
replace(ANY_WAY,q=>WAY_OF.get(q)),BESIDE)}var DIPLOMAS=["bac pro","cap","bts","cs","bma","dn made","fcil","2de gt"],diplomasIn=$=>DIPLOMAS.filter(T=>` ${$} `.includes(
` ${T} `)),CLASS_WORDS=/\b(?:bac pro|cap|bts|cs) [1-4]\b(?! ans?\b)|\b[12] (?:cap|bts)\b|\b3e annee\b|\b(?:1re|2de(?! gt)|2e|tle)\b|\b[1-3] ans?\b|\bannee\b|\bapprenti(?:e|ssage)?\b/g,
SMALL_WORDS2=new Set("de du des la le les l d et en au aux ou metiers metier option opt classe niveau eleve eleves".split(" ")),SECONDE_PRO="2de bac pro";function nameOf($){
const T=plainStudies($),q=diplomasIn(T).filter(K=>K!=="2de gt"),W=q.reduce((K,Y)=>K.replace(new RegExp(`\\b${Y}\\b`,"g")," "),T.replace(CLASS_WORDS," ").replace(
/\ba (?=(?:la|le|l)\b)/g," "));return{diplomas:q.includes("bac pro")&&/\b2de\b/.test(T)?[SECONDE_PRO,...q]:q,words:W.split(" ").filter(K=>K!==""&&!SMALL_WORDS2.
has(K)&&!(K==="ulis"&&q.length>0))}}var index=new WeakMap;function indexed($){const T=index.get($)??entryOf($);return index.set($,T),T}function entryOf($){const{
words:T}=nameOf($.label),q=nameOf($.label.replace(/\([^)]*\)/g," ")).words,W=q.length>0?q:T;return{training:$,diploma:plainStudies($.diploma),label:W,words:T,acronyms:acronymsOf(
$,W)}}function acronymsOf($,T){const W=$.label===$.label.toUpperCase()?[]:[...$.label.matchAll(/\b[A-Z][A-Z\d]+\b/g)].map(([J])=>fold(J)),[,...K]=fold($.code).split(
" "),Y=[K.join(" "),...K.slice(0,1)].filter(J=>J.length>1&&!T.includes(J));return[...W,...Y]}function recogniseTraining($,T){const q=fold($);if(q==="")return{kind:"\
unknown",suggestions:[]};const W=T.filter(Z=>fold(trainingName(Z))===q||Z.code===$.trim());if(W.length>0)return answerOf(W);const K=nameOf($);if(K.words.length===
0)return{kind:"unknown",suggestions:[]};const Y=T.map(indexed),J=Y.filter(({diploma:Z})=>K.diplomas.length===0||K.diplomas.includes(Z)),Q=[({label:Z})=>Z.join("\
 ")===K.words.join(" "),({acronyms:Z})=>Z.includes(K.words.join(" ")),Z=>K.words.some(ee=>Z.acronyms.includes(ee))&&K.words.every(ee=>Z.acronyms.includes(ee)||Z.
words.includes(ee)),({words:Z})=>K.words.every(ee=>Z.some(te=>isNearWord(ee,te))),({label:Z})=>Z.length===K.words.length&&Z.every((ee,te)=>isSlip(K.words[te],ee))],
X=K.diplomas.length===0?[Z=>Q.some(ee=>ee(Z))]:Q;for(const Z of X){const ee=J.filter(Z);if(ee.length===1&&!saysEnough(K,ee[0]))break;if(ee.length>0)return answerOf(
ee.map(({training:te})=>te))}return{kind:"unknown",suggestions:nearest(K,Y)}}var answerOf=$=>$.length===1?{kind:"found",training:$[0]}:{kind:"ambiguous",candidates:$};
function trainingAnswered($,T,q){const W=q.find(({code:Y})=>Y===T.chosenTraining);if(W!==void 0)return{kind:"found",training:W};const K=q.find(({code:Y})=>Y===T.
trainingCode);return K!==void 0&&fold(trainingName(K))===fold($)?{kind:"found",training:K}:recogniseTraining($,q)}function saysEnough({diplomas:$,words:T},{acronyms:q,
label:W}){if([T.join(" "),...T].some(Y=>q.includes(Y)))return!0;const K=T.length*2>=W.length;return K&&T.length>1?!0:(K||$.length>0)&&T.some(Y=>isNearWord(Y,W[0])||
isSlip(Y,W[0]))}var ROOT=7,isNearWord=($,T)=>$.slice(0,ROOT)===T.slice(0,ROOT)||$.length>3&&(T===`${$}s`||$===`${T}s`),isSlip=($,T)=>z($,T)<=$.length/6;function nearest({
diplomas:$,words:T},q){const W=T.join(" "),K=(Y,{acronyms:J,words:Q})=>J.includes(Y)||Y.length>3&&Q.some(X=>X.startsWith(Y.slice(0,6))||isSlip(Y,X));return q.map(
Y=>({entry:Y,shared:T.filter(J=>K(J,Y)).length,isOther:$.includes(Y.diploma)?0:1,gap:z(W,Y.label.join(" "))})).filter(({shared:Y,gap:J})=>Y>0||J<=W.length/3).sort(
(Y,J)=>J.shared-Y.shared||Y.isOther-J.isOther||Y.gap-J.gap).slice(0,3).map(({entry:Y})=>Y.training)}var transitionOf=($,T,q)=>$.transitions.find(W=>W.event===q&&
W.from.includes(T)),mayHappen=($,T,q)=>transitionOf($,T,q)!==void 0,transitionByHand=($,T,q)=>$.transitions.find(W=>W.byHand===!0&&W.to===q&&W.from.includes(T)),
BOUNDS={hoursPerWeek:{min:1,max:60,isWhole:!1},radiusKm:{min:1,max:1e3,isWhole:!1},contactedCount:{min:0,max:1e3,isWhole:!0}};function checkNumbers($){const T=[],
q=W=>{const K=$[W],{min:Y,max:J,isWhole:Q}=BOUNDS[W];if(K!==void 0){if(K>=Y&&K<=J&&(!Q||Number.isInteger(K)))return K;T.push(warning("invalid-number",{field:W,value:String(
K),min:Y,max:J}))}};return{hoursPerWeek:q("hoursPerWeek"),radiusKm:q("radiusKm"),contactedCount:q("contactedCount"),findings:T}}var URGENT_WITHIN_DAYS=10,HIGH_WITHIN_DAYS=21;
function priorityOf($,T,q){const W=$!==void 0&&isIsoDate($)?daysBetween(q,$):1/0;return W<=URGENT_WITHIN_DAYS?"urgent":W<=HIGH_WITHIN_DAYS||T.length>0?"high":"n\
ormal"}var MOST_INITIALS=4,PAIRS2=new Set(["ch","th","ph","gh","kh","sh","dj","gu","qu","st","cl","fr","gr","cr","br","pr","tr"]),AROUND3=/\([^)]*\)|(?<!\p{L})\d+\s?(?:[eè]?re|er|[eè]me|nde?|de|e)?(?:\s?\p{Lu}(?![\p{L}.]))?|(?<!\p{L})(?:mme|mlle|monsieur|madame|mademoiselle|[eé]l[eè]ve|n\s?°)(?!\p{L})/giu;
function checkInitials($){const T=$.normalize("NFC").replace(AROUND3," ").split(/[^\p{L}]+/u).filter(Q=>Q!==""),[q]=T,W=T.length<=MOST_INITIALS&&(T.length===1?isRunOfInitials(
q):T.every(isInitialOrPair)),K=Q=>W&&(T.length===1||isRunOfTwo(Q))?lettersOf(Q):lettersOf(Q).slice(0,1);return{initials:T.flatMap(K).slice(0,MOST_INITIALS).map(
Q=>`${lettersOf(Q.toUpperCase())[0]}.`).join("")||void 0,wasName:T.length>0&&!W}}var lettersOf=$=>[...$],isCapitals=$=>$===$.toUpperCase(),isInitialOrPair=$=>lettersOf(
$).length===1||PAIRS2.has($.toLowerCase())||isRunOfTwo($),isRunOfTwo=$=>lettersOf($).length===2&&isCapitals($)&&!PAIRS2.has($.toLowerCase());function isRunOfInitials($){
const T=lettersOf($).length;if(T<=2)return!0;if(T>MOST_INITIALS||!isCapitals($))return!1;const q=lettersOf($.normalize("NFD").replace(/\p{M}/gu,"")).map(W=>/[AEIOUY\u0152\u00c6]/.
test(W)?"v":"c").join("");return T===4?!q.includes("v"):q==="ccc"||q==="vcc"||q==="ccv"}var LEVELS=new Map(Object.entries({cap:["cap-1","cap-2","cap-1-an","cap-\
3-ans"],"bac pro":["2de-pro","1re-pro","terminale-pro"],"2de pro":["2de-pro"],cs:["cs"],bma:["bma"],bts:["bts-1","bts-2"],"2de gt":["2de-gt"],"dn made":["dn-mad\
e"]})),OF_ANY_DIPLOMA=["ulis","apprentissage","fcil","3e-prepa-metiers","3e-segpa","4e","3e"],levelSuitsDiploma=($,T)=>OF_ANY_DIPLOMA.includes($)||(LEVELS.get(fold(
T))?.includes($)??!0),PUBLICS=[[/\b(?:apprentissage|apprentie?)\b/,"apprentissage"],[/\bulis\b/,"ulis"]],NOT_APPRENTICES=/\b(?:pas|hors|sans)(?: en| d| l| par)* apprenti(?:e|ssage)?\b/g,
THINGS="(?:eleves?|stagiaires?|places?|jours?|semaines?|mois|heures?|h|periodes?|pfmp|stages?|sequences?|sessions?|trimestre|semestre|demande|recherche|immersio\
n|fois|voeu|choix|groupe)\\b",AND="et|ou",NOT_ALONE=`(?! (?:ans?|${AND}|[2-9])\\b| ${THINGS})`,beside=($,T)=>new RegExp(`(?:^|\\b${T} )${$}\\b${NOT_ALONE}|\\b${$}\
(?= annee\\b| (?:(?:${AND}) )?(?:1re|2de|2e|3e|tle|${T})\\b|$)`),figure=($,T)=>new RegExp(`\\b${T} ${$}\\b${NOT_ALONE}|\\b${$} ${T}\\b`),LEVELS2={cap:[[/\b(?:en|cap) 1 an\b/,
"cap-1-an"],[/\b(?:en|cap) 3 ans\b/,"cap-3-ans"],[beside("1re","cap"),"cap-1"],[figure(1,"cap"),"cap-1"],[beside("(?:2e|2de)","cap"),"cap-2"],[/\btle\b/,"cap-2"],
[figure(2,"cap"),"cap-2"]],"bac pro":[[beside("2de","bac pro"),"2de-pro"],[beside("1re(?! annee)","bac pro"),"1re-pro"],[/\btle\b|\b3e annee\b/,"terminale-pro"]],
bts:[[beside("1re","bts"),"bts-1"],[figure(1,"bts"),"bts-1"],[beside("2e","bts"),"bts-2"],[figure(2,"bts"),"bts-2"]],cs:[[/\bcs\b/,"cs"]],bma:[[/\bbma\b/,"bma"]],
"dn made":[[/\bdn made\b/,"dn-made"]],fcil:[[/\bfcil\b/,"fcil"]],"2de gt":[[/\b2de gt\b/,"2de-gt"]]},OF_COLLEGE=[[/\b3e? segpa\b|\bsegpa 3e\b/,"3e-segpa"],[/\b3e? prepa\b|\bprepa (?:metiers|pro)\b|\b3e? ?pm\b/,
"3e-prepa-metiers"],[new RegExp(`\\b4e\\b(?! annee| ${THINGS})`),"4e"],[new RegExp(`(?<!segpa )\\b3e\\b(?! annee| segpa| prepa| pm| ${THINGS})`),"3e"]];function recogniseLevel($,T=""){
const q=plainStudies($).replace(NOT_APPRENTICES,""),W=PUBLICS.find(([ee])=>ee.test(q));if(W!==void 0)return W[1];const Y=OF_COLLEGE.some(([ee])=>ee.test(q))||diplomasIn(
q).length>0?q:`${plainStudies(T)} ${q}`,[J,...Q]=diplomasIn(Y);if(Q.length>0)return;const X=J===void 0?OF_COLLEGE:LEVELS2[J],Z=new Set(X.filter(([ee])=>ee.test(
Y)).map(([,ee])=>ee));return Z.size===1?[...Z][0]:void 0}var UNLIKELY_AGES={"4e":["16-17","adult"],"3e":["adult"],"3e-prepa-metiers":["adult"],"3e-segpa":["adul\
t"],"2de-gt":["adult"],"2de-pro":["adult"],"1re-pro":["under-15"],"terminale-pro":["under-15","15"],"cap-2":["under-15"],"cap-1-an":["under-15","15"],bma:["unde\
r-15","15"],cs:["under-15","15"],"bts-1":["under-15","15"],"bts-2":["under-15","15"],"dn-made":["under-15","15"],fcil:["under-15","15"]},HOURS_RULE={"under-15":"\
hours-week-under-15",15:"hours-week-minor","16-17":"hours-week-minor",adult:void 0},OLDEST_OF={"under-15":14,15:15,"16-17":17,adult:99};function checkAge($,T,q){
const W=$.ageBracket;if(W===void 0)return[warning("missing-age")];const K=$.startsOn??q,Y=[];$.level!==void 0&&UNLIKELY_AGES[$.level]?.includes(W)&&Y.push(warning(
"age-unlikely",{level:$.level,age:W}));const J=ruleOn(T,"apprentice-min-age",K);$.type==="apprenticeship"&&J&&OLDEST_OF[W]<J.value&&Y.push({code:"too-young-for-\
apprenticeship",severity:OLDEST_OF[W]<15?J.effect:"warns",details:{age:W,minimum:J.value}});const Q=HOURS_RULE[W],X=Q&&ruleOn(T,Q,K);return X&&$.hoursPerWeek!==
void 0&&$.hoursPerWeek>X.value&&Y.push({code:"hours-above-limit",severity:X.effect,details:{hours:$.hoursPerWeek,limit:X.value,age:W}}),Y}function findDuplicate($,T){
const q=fold($.pupilInitials??"").replace(/ /g,""),W=schoolKey($);if(!(q===""||W===""||$.startsOn===void 0))return[...T].reverse().find(K=>K.status!=="cancelled"&&
K.type===$.type&&fold(K.pupilInitials??"").replace(/ /g,"")===q&&schoolKey(K)===W&&overlaps($,K))}var schoolKey=$=>$.schoolUai??fold($.schoolName??""),overlaps=($,T)=>$.
startsOn!==void 0&&T.startsOn!==void 0&&$.startsOn<=(T.endsOn??T.startsOn)&&T.startsOn<=($.endsOn??$.startsOn),SENSITIVE_WORDS=new RegExp(`\\b(?:${["maladies?",
"malade","handicap\\w*","autis\\w*","dyslexi\\w*","dyspraxi\\w*","dysphasi\\w*","dyscalculi\\w*","dysorthographi\\w*","dys","tdah?","diabet\\w*","epilep\\w*","a\
sthm\\w*","allergi\\w*","depressi\\w*","anxieu\\w*","anxiete","phobi\\w*","medicaments?","traitement medical","suivi medical","suivi psy\\w*","psychologue","psy\
chiatr\\w*","hospitalis\\w*","raisons? de sante","raisons? medicales?","problemes? de sante","sante fragile","troubles?","fauteuil roulant","malentendante?","ma\
lvoyante?","sourde?","enceinte","grossesse","addictions?","pai","pps","mdph","aesh","rqth","itep","ime","divorc\\w*","parents? separes?","orphelin\\w*","deced\\w\
*","deces","deuil","monoparental\\w*","famille d accueil","aide sociale a l enfance","ase","situation familiale","problemes? familia\\w*","conflits? familia\\w*",
"violences?","maltraitan\\w*","sans papiers","titre de sejour","refugie\\w*","demandeurs? d asile","mna","non accompagnee?s?","migrante?s?","nationalite","rsa",
"boursiere?s?","precari\\w*","sans abri","sdf","hebergement d urgence","foyer d urgence","prison","incarcer\\w*","garde a vue","judiciaire","pjj","delinquan\\w*",
"conseil de discipline","exclusions? definitives?","religi\\w*","musulman\\w*","ramadan","assistante? sociale?"].join("|")})\\b`,"g"),sensitiveWordsIn=$=>[...new Set(
fold($).match(SENSITIVE_WORDS)??[])];function checkRequest($){const{draft:T,today:q}=$,W=blockingOn($.readingFindings,["type",...neededDays(T.type)].filter(oe=>T[oe]===
void 0)),K=textReader(),Y=checkRequester($,K),J=checkStudies($,W,K),Q=checkStage($,W,J.fields.level),X=checkPupil($,K),Z=checkWords(T,J,K),{needsArrangement:ee=!1,
soughtSectors:te=[],fallbackSectors:ne=[]}=T,re={priority:priorityOf(Q.fields.startsOn,toldHardships({urgency:Z.fields.urgency,needsArrangement:ee}),q),...J.fields,
...Y.fields,...Q.fields,...X.fields,soughtSectors:[...new Set(te)],fallbackSectors:[...new Set(ne)],transport:T.transport,contactedCompanies:K.freeText("contact\
edCompanies",T.contactedCompanies),needsArrangement:ee,...Z.fields},se=findDuplicate(re,$.others);return{fields:re,findings:[...W,...[Y,J,Q,X,Z].flatMap(({findings:oe})=>oe),
...se?[warning("possible-duplicate",{reference:se.reference,status:se.status})]:[],...K.findings]}}function checkRequester({draft:$,schools:T},q){const W=[],K=q.
line("requesterName",$.requesterName);K===void 0&&W.push(warning("missing-name"));const Y=checkSchool(q.line("schoolName",$.schoolName),{chosen:$.chosenSchool,before:$.
schoolUai},T);W.push(...Y.findings);const J=q.line("requesterEmail",$.requesterEmail),Q=mailableAddress(J);if(J===void 0)W.push(blocking("missing-email"));else if(Q===
void 0){const ee=faultOfAddresses(readAddresses(J));W.push(blocking("invalid-email",{field:"requesterEmail",value:J.slice(0,100),why:ee}))}const X=q.freeLine("r\
equesterPhone",$.requesterPhone),Z=X&&normalisePhone(X);return X!==void 0&&Z===void 0&&W.push(warning("invalid-phone",{field:"requesterPhone",value:X.slice(0,100)})),
{fields:{schoolName:Y.name,schoolUai:Y.uai,requesterName:K,requesterRole:$.requesterRole,requesterEmail:Q??J,requesterPhone:Z??X},findings:W}}function checkStudies({
draft:$,trainings:T},q,W){const{type:K}=$,Y=[];K===void 0&&!saidOf(q,"type")&&Y.push(blocking("missing-type"));const J=checkTraining(W.line("trainingName",$.trainingName),
$,T);Y.push(...J.findings);const Q=K&&REQUEST_TYPE_RULES[K].levels,X=te=>Q?.includes(te)??!0,Z=J.level&&X(J.level)?J.level:void 0,ee=$.level??Z??(Q?.length===1?
Q[0]:void 0);return K!==void 0&&$.level!==void 0&&!X($.level)?Y.push(warning("unknown-choice",{field:"level",value:$.level,type:K})):$.level!==void 0&&J.known&&
!levelSuitsDiploma($.level,J.known.diploma)&&Y.push(warning("level-of-other-diploma",{level:$.level,training:trainingName(J.known)})),{fields:{type:K,level:ee,trainingName:J.
name,trainingCode:J.known?.code},findings:Y}}function checkStage({draft:$,rules:T,today:q},W,K){const Y=ne=>isPossibleDay(ne,q)?ne:void 0,[J,Q]=[Y($.startsOn),Y(
$.endsOn)],{hoursPerWeek:X,radiusKm:Z,contactedCount:ee,findings:te}=checkNumbers($);return{fields:{ageBracket:$.ageBracket,startsOn:J,endsOn:Q,hoursPerWeek:X,radiusKm:Z,
contactedCount:ee},findings:[...checkDates($,W,q),...te,...checkAge({...$,level:K,startsOn:J,hoursPerWeek:X},T,q)]}}function checkPupil({draft:$,locate:T},q){const{
initials:W,wasName:K}=checkInitials(q.line("pupilInitials",$.pupilInitials)??""),Y=checkPlace({commune:q.line("commune",$.commune),postalCode:q.line("postalCode",
$.postalCode)},T,"commune"),J=[];return W===void 0?J.push(warning("missing-initials")):K&&J.push(warning("personal-data-suspected",{field:"pupilInitials",initials:W})),
{fields:{pupilInitials:W,commune:Y.commune,postalCode:Y.postalCode,point:Y.point},findings:[...J,...Y.findings]}}function checkWords($,{fields:T},q){const W=[],
K={lodging:q.freeText("lodging",$.lodging),urgency:q.freeText("urgency",$.urgency),comment:q.freeText("comment",$.comment)},Y=q.list("soughtActivities",$.soughtActivities?.
filter(Q=>!saysNothing("soughtActivities",Q)));for(const[Q,X]of answered(K)){const Z=sensitiveWordsIn(X);Z.length>0&&W.push(warning("personal-data-suspected",{field:Q,
words:Z.slice(0,5).join(LIST_SEPARATOR)}))}const J={...K,soughtActivities:Y.join(`
`),trainingName:T.trainingCode===void 0?T.trainingName:void 0};for(const[Q,X]of answered(J)){const Z=personalDetailsIn(X);Z.length>0&&W.push(warning("person-nam\
ed",{field:Q,kinds:Z.join(LIST_SEPARATOR)}))}return{fields:{soughtActivities:Y,...K},findings:W}}var answered=$=>Object.entries($).flatMap(([T,q])=>q===void 0?[]:
[[T,q]]);function checkSchool($,T,q){if($===void 0)return{findings:[blocking("missing-school")]};const W=schoolAnswered($,T,q);if(W.kind==="found")return{name:schoolName(
W.school),uai:W.school.uai,findings:[]};const K=W.kind==="ambiguous"?W.candidates:W.suggestions;return{name:$,findings:[blocking("unknown-school",{value:$.slice(
0,100),suggestions:K.slice(0,3).map(schoolName).join(LIST_SEPARATOR)})]}}function checkTraining($,T,q){const W=T.type!==void 0&&REQUEST_TYPE_RULES[T.type].needsTraining;
if($===void 0)return{findings:W?[blocking("missing-training")]:[]};const K=trainingAnswered($,T,q);if(K.kind==="found"){const X=K.training;return{name:trainingName(
X),level:recogniseLevel($,X.diploma),known:X,findings:[]}}const Y=K.kind==="ambiguous"?K.candidates:K.suggestions,J={value:$.slice(0,100),suggestions:Y.slice(0,
3).map(trainingName).join(LIST_SEPARATOR)},Q=!W||(T.soughtSectors??[]).length>0;return{name:$,level:recogniseLevel($),findings:[Q?warning("unknown-training",J):
blocking("unknown-training",J)]}}var checkRequestIn=($,{clock:T,gazetteer:q},W,{readingFindings:K=[],except:Y}={})=>checkRequest({draft:W,readingFindings:K,schools:$.
all("schools"),trainings:$.all("trainings"),locate:q.locate,rules:$.all("rules"),today:T.today(),others:$.all("requests").filter(({reference:J})=>J!==Y)}),callBackDoubts={
unreadable:$=>fr`${quoted($)} n’est pas une date du calendrier.`,past:()=>"Ce jour est déjà passé.",unworked:$=>fr`Le ${longDate($)} n’est pas un jour ouvré du pôle (week-end, jour férié ou jour non travaillé).`,
"too-late":$=>fr`Le ${plainDate($)} est trop tard : le stage aura commencé, ou l’année scolaire sera finie.`},nextCallBack=$=>fr`Prochain jour ouvré : ${longDate(
$)}.`,movedCallBack=($,T)=>T===void 0?fr`Jour de rappel demandé : ${longDate($)}, trop tard pour ce stage. À rappeler dès maintenant.`:fr`Jour de rappel demandé : ${longDate(
$)}, où personne n’appelle. Rappel prévu le ${longDate(T)}.`,noSuchRecord=$=>({message:`La référence ${quoted($)} est introuvable dans le registre.`,advice:"\
Elle a peut-être été supprimée ou modifiée à la main. Actualisez le panneau."}),notInThisStatus=($,T)=>({message:fr`${$} est ${quoted(T)} : cette action n’est plus possible.`,
advice:"Rien n’a été modifié. Actualisez le panneau pour voir l’état actuel."}),nothingToKeep={message:"Ce plan n’a aucune ligne.",advice:"Recalculez,\
 puis gardez le plan affiché."},nothingToShare={message:"Aucune demande de cet établissement n’est encore à répartir dans ce plan.",advice:fr`Ces demandes ont trouvé leur hôte, ont une proposition en cours ou sont closes. Aucun courriel n’a été préparé.`},
alreadyProposed=$=>({message:fr`Cette demande est déjà proposée à ${$}.`,advice:fr`Recalculez le plan, ou voyez sa fiche dans le panneau.`}),unwishedPlace=({
pupil:$,companyName:T,from:q})=>({message:fr`${q} ne souhaite pas ${T} pour ${$}, et cet avis a été repris. Recalculez le plan ou, pour passer outre, écartez cet avis sous « Plans gardés ».`,
advice:fr`Cette proposition n’a pas été créée.`}),nothingTicked={message:fr`Aucune ligne cochée de cet établissement n’a de lieu à montrer.`,advice:fr`Ouvrez ce plan, cochez les lieux que vous envisagez, puis « Garder le plan affiché ». Aucun courriel n’a été préparé.`},
noAddressToShare=$=>({message:`${$} n’a pas d’adresse de courriel valable, et ses enseignants non plus.`,advice:fr`Complétez le courriel du référent dans l’onglet « Établissements », puis recommencez. Aucun courriel n’a été préparé.`}),
noFollowUpForm={message:fr`Le formulaire « Suivi d’une demande » n’existe pas encore.`,advice:fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`},
noArrangement=$=>({message:$,advice:fr`Le pôle a changé depuis votre question, ou le temps a manqué. Recalculez le plan, puis posez-la de nouveau. Rien n’a été modifié.`}),
noMotive={message:fr`Une règle écarte ce lieu : le garder demande un motif.`,advice:fr`Écrivez le motif, puis recommencez. Rien n’a été modifié.`},badWeight={
message:fr`Un poids est un nombre de 0 à ${numberInFrench(1e3)}.`,advice:"Corrigez la valeur, puis recommencez. Rien n’a été modifié."},draftDeleted=$=>({
message:fr`Le plan ${$} a été supprimé.`,advice:fr`Ouvrez un autre plan gardé, ou gardez le plan affiché.`}),noRemark=$=>({message:fr`${$} ne porte aucun avis d’établissement.`,
advice:"Il a peut-être été effacé. Ouvrez à nouveau la liste des plans gardés."}),noChoice={message:"Aucun organisme d’accueil n’est choisi.",advice:"\
Cochez au moins un organisme, puis recommencez."},hostNoLongerPossible=($,T)=>({message:fr`${$} ne peut plus être proposé : ${T}`,advice:"Aucun courriel n’a é\
té préparé. Actualisez le classement, ou indiquez un motif si la règle le permet."}),chosenTwice=$=>({message:fr`${$} est choisi deux fois pour la même demande.`,
advice:"Aucun courriel n’a été préparé. Gardez une seule de ses offres."}),noAddress=$=>({message:`${$} n’a pas d’adresse de courriel valable.`,advice:fr`Complétez sa fiche dans l’onglet « Entreprises », ou appelez : la proposition peut être faite par téléphone.`}),
noAnswerForm={message:fr`Le formulaire « Réponse à une proposition » n’existe pas encore.`,advice:fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`},
cannotMergeItself={message:"Une fiche ne peut pas être fusionnée avec elle-même.",advice:"Choisissez deux fiches différentes."},stillIncomplete={message:"La\
 demande est encore incomplète.",advice:fr`Corrigez la ligne dans l’onglet « Demandes », puis recommencez.`},nothingToAsk={message:"Aucune piste ne donnera\
it d’hôte de plus.",advice:"Aucun courriel n’a été préparé. Voyez les hôtes écartés, ou élargissez le vivier."},badReview={message:"Le bilan est in\
complet.",advice:"Indiquez qui répond et si le stage a eu lieu, puis recommencez."},reviewRefused={"not-begun":{message:fr`Ce stage n'a pas encore commencé : son bilan ne peut pas être noté.`,
advice:fr`Rien n'a été modifié. Corrigez les dates si elles sont fausses, ou revenez après le stage.`},"not-held":{message:fr`Ce stage n'a pas eu lieu chez cet hôte : son bilan ne peut pas être noté.`,
advice:fr`Rien n'a été modifié. Notez ce qui vous a été dit dans les notes de la demande.`}},badCallBack=($,{code:T,next:q})=>({message:callBackDoubts[T]($),
advice:q===void 0?"Appelez dès maintenant : le stage est tout proche.":nextCallBack(q)}),futureConvention={message:"Ce jour n’est pas encore venu.",advice:"I\
ndiquez le jour où la convention a réellement changé de mains."},noCounterOffer={message:"Cet organisme ne propose pas d’autres dates ni un autre public.",
advice:"Rien n’a été envoyé. Actualisez le panneau pour voir l’état actuel."},requestClosed=$=>({message:fr`La demande ${$} n’attend plus d’hôte.`,
advice:"Rien n’a été envoyé."}),noPublic={message:"Aucun public n’est coché.",advice:"Cochez au moins un public que l’organisme accepte, puis recommence\
z."},badNumber={message:"Ce numéro de téléphone n’est pas valable.",advice:"Vérifiez ses dix chiffres, ou laissez la case vide."},badOtherDates={message:"\
Ces dates ne conviennent pas.",advice:"Le premier jour doit être à venir, et le dernier ne peut pas venir avant le premier."},guardSentences={stageNotBegun:fr`Le stage n’a pas encore commencé.`,
hostGone:fr`Le stage est terminé, et plus aucun organisme n’est noté comme accueillant cet élève.`,fileAnew:fr`Pour une nouvelle recherche, saisissez une nouvelle demande.`,
stageNotOver:fr`Le stage n’est pas encore terminé.`,stageBegun:fr`Le premier jour du stage est passé.`,datesPassed:fr`Les dates de cette offre sont passées : corrigez-les d’abord.`,
datesChanged:fr`Les dates de la demande ont changé depuis la proposition.`,requestSeeksNoMore:fr`La demande n’attend plus d’hôte.`,badAddress:$=>fr`${quoted(
$)} ne peut pas recevoir de courriel : corrigez l’adresse d’abord.`,textLeft:fr`Le texte de ce courriel n’est plus gardé depuis son envoi : il ne peut pas repartir tel quel.`,
writeAnew:fr`Ouvrez-le dans Courriels et choisissez « Adresse erronée » : il est alors écrit à nouveau, à la même adresse ou à une autre.`},trialOver=fr`Essai terminé.`,
whatOfTried={message:"Des propositions ou des courriels n’ont été envoyés qu’à vous, pendant l’essai.",advice:fr`Dites d’abord s’il faut les oublier ou les envoyer réellement : assistant de démarrage, étape « Essai ».`},
reasonNeeded={message:"Un motif est nécessaire.",advice:"Écrivez en quelques mots pourquoi, puis recommencez."},animatorEmailNeeded={message:"Le courriel de l\
’animateur n’est pas renseigné.",advice:fr`Renseignez-le à l’étape « Le pôle » de l’assistant, puis recommencez.`},notQueuedAnyMore={message:fr`Ce courriel n’est plus en attente : il est parti, ou il a été annulé.`,
advice:"Actualisez la liste des courriels."},pauseNameNeeded={message:fr`Dites qui met les envois en pause.`,advice:fr`Votre nom suffit : il se lit à côté de la file.`},
emptyMessage={message:fr`Un courriel a besoin d'un objet et d'un texte.`,advice:fr`Rien n'a été changé.`},dayNeeded={message:fr`Ce jour est passé ou ne se lit pas.`,
advice:fr`Choisissez aujourd'hui ou un jour à venir.`},sameAddress={message:fr`C'est l'adresse à laquelle ce courriel est déjà parti.`,advice:fr`Indiquez la bonne adresse.`},
untoldAgain={message:fr`La ligne dont parlait ce courriel n'existe plus : il ne peut pas être réécrit.`,advice:fr`Rien n'a été changé.`},addressNeeded=$=>({
message:fr`« ${$.slice(0,100)} » n'est pas une adresse.`,advice:fr`Indiquez une seule adresse, par exemple contact@organisme.example.`}),meetingOver={message:"\
Cette rencontre est passée ou annulée.",advice:"Pour inviter de nouveau, changez sa date ou son état dans l’onglet Rencontres."},meetingToCome={message:"Ce\
tte rencontre n’a pas encore eu lieu.",advice:"Notez les présences le jour même, ou après."},needsAnswer={message:"Il manque la réponse.",advice:"Écrivez \
en une phrase ce que vous répondez : elle part telle quelle à la personne."},nothingSought={message:"Aucune demande ouverte ne cherche dans ce secteur.",advice:"\
Actualisez le panneau : une solution a pu être trouvée entre-temps."},themeIsOver={message:"Ce besoin n’attend plus de réponse.",advice:"Actualisez le pann\
eau : il a pu recevoir la sienne entre-temps."},themeIsMade=$=>({message:fr`Ce thème a déjà sa suite : ${$}.`,advice:fr`Ouvrez-la depuis le panneau, ou annulez-la d'abord.`}),
unsafeLink=$=>({message:fr`Ce lien ne commence pas par https:// : « ${$.slice(0,100)} ».`,advice:fr`Copiez l'adresse complète depuis votre navigateur. Rien n'a été changé.`}),
unpublished=$=>({message:fr`« ${$} » n'est pas publiée : elle ne peut pas être jointe.`,advice:fr`Dans l'onglet Ressources, donnez-lui l'état « Publiée » et un lien en https.`}),
minutesNeeded={message:fr`Il n'y a rien à envoyer encore.`,advice:fr`Enregistrez un compte rendu, un lien ou une ressource, puis envoyez.`},noAttestation={message:fr`Seule une formation de tuteurs donne lieu à une attestation.`,
advice:fr`Vérifiez le genre de la rencontre dans l'onglet Rencontres.`},noResources={message:fr`Aucune ressource n'est publiée.`,advice:fr`Dans l'onglet Ressources, donnez à l'une d'elles l'état « Publiée » et un lien en https.`},
noPaper={message:fr`Cette feuille n'existe plus.`,advice:fr`Choisissez-en une autre dans la liste.`},nothingToHandOn={message:fr`Aucune demande à transmettre : chacune a un hôte, une proposition en cours, ou est cherchée depuis moins d’une semaine.`,
advice:fr`Revenez quand une demande restera sans hôte.`};function requireRecord($,T,q){const W=$.find(T,q);if(W===void 0){const{message:K,advice:Y}=noSuchRecord(
q);throw new UserProblem(K,Y)}return W}var refusedPublics={college:fr`d'élèves de collège`,seconde:fr`d'élèves de seconde`,pfmp:fr`d'élèves de lycée professionnel`,
bts:fr`d'étudiants de BTS`,apprentice:fr`d'apprentis`,other:fr`pour une visite, un mini-stage ou une immersion`},inactiveReasons={closed:fr`Entreprise fermée`,
"do-not-solicit":fr`Ne pas solliciter`,"offer-suspended":fr`Offre suspendue`},outcomes={live:fr`réponse attendue`,accepted:fr`a accepté`,declined:fr`refus`,unanswered:fr`sans réponse`},
inWeeks=$=>$.length===0?"":$.length===1?` la semaine ${weeksInWords($)}`:` les semaines ${weeksInWords($)}`;function openDates({opensOn:$,closesOn:T,openWeeks:q}){
return q.length>0?fr`Accueille seulement${inWeeks(q)}`:$!==void 0&&T!==void 0?fr`Accueille ${plainPeriod($,T)} seulement`:$!==void 0?fr`Accueille à partir du ${plainDate(
$)} seulement`:T===void 0?fr`N'accueille pas à ces dates`:fr`Accueille jusqu'au ${plainDate(T)} seulement`}function limitWords({limitKm:$,limitedBy:T,transport:q}){
const W=distanceInWords($);return T==="rule"?fr`maximum du pôle ${W}`:T==="transport"&&q?fr`au plus ${W} ${byTransport[q]}`:fr`rayon accepté ${W}`}var sentences2={
"host-inactive":({reason:$})=>inactiveReasons[$],"sharing-reserved":({schoolName:$,until:T})=>`${$===void 0?fr`Réservée à l'établissement qui l'a apportée`:
fr`Réservée à l'établissement ${$}`}${T===void 0?"":fr` jusqu'au ${plainDate(T)}`}`,"public-refused":$=>fr`N'accueille pas ${refusedPublics[$.public]}`,"min\
or-refused":()=>fr`N'accueille pas de mineurs`,"under-16-refused":()=>fr`N'accueille pas d'élèves de moins de 16 ans`,"age-law":({minAge:$})=>fr`Apprentissage : ${$} ans, ou 15 ans révolus après la 3e`,
"dates-outside":openDates,"no-place":({weeks:$,places:T})=>`${T===0&&$.length===0?fr`Aucune place`:fr`Complet${inWeeks($)}`}`,"legal-quota":({weeks:$,taken:T,max:q})=>fr`Déjà ${counted(
T,"stagiaire")}${inWeeks($)} (maximum légal ${q})`,"tutor-full":({tutorName:$,weeks:T,taken:q,max:W})=>fr`Tuteur ${$} : déjà ${counted(q,"élève")}${inWeeks(
T)} (maximum ${W})`,"too-far":$=>{const[T,q]=[distanceInWords($.distanceKm),distanceInWords($.limitKm)];return`${T===q?fr`Un peu plus de `:$.isApproximate?fr`Environ `:
""}${T}, ${limitWords($)}`},"over-solicited":({count:$,max:T})=>T===0?fr`Aucune sollicitation souhaitée`:fr`Sollicitée ${numberInFrench($)} fois en 30 jours (maximum ${T})`,
"linked-site-asked":({siteName:$,on:T,max:q})=>q===0?fr`Aucune sollicitation souhaitée`:$===void 0?fr`Entreprise à plusieurs sites, déjà contactée${T===void 0?
"":` le ${dayAndMonth(T)}`}`:fr`Un autre site a déjà été contacté${T===void 0?"":` le ${dayAndMonth(T)}`} (${$})`,"already-asked":({on:$,outcome:T})=>fr`Déjà contactée pour cette demande le ${dayAndMonth(
$)} : ${outcomes[T]}`,"asked-by-school":()=>fr`Déjà contactée par l'établissement ou par l'élève`,"sector-unrelated":({sector:$})=>fr`Activité sans lien avec la demande (${sectorLabels[$]})`,
"dates-unknown":()=>fr`Dates d'accueil à préciser`,"place-unknown":({whose:$,commune:T})=>$==="request"?fr`Commune de départ inconnue : distance non calculée`:
T===void 0?fr`Commune absente : distance non calculée`:fr`Commune inconnue (${T}) : distance non calculée`},sentenceOf=$=>sentences2[$.code]($.details),sentenceOfExclusion=$=>$.
exclusions.map((T,q)=>q===0?sentenceOf(T):lowered2(sentenceOf(T))).join(fr` ; `),lowered2=$=>$.slice(0,1).toLowerCase()+$.slice(1),WORKED_OUT=["point","training\
Code","schoolUai"];function correctedFields($,T,q=[]){const W=Q=>T.findings.some(({details:X})=>X?.field===Q&&X.value!==void 0),K=Q=>T.findings.some(({code:X,details:Z})=>X===
"too-long"&&Z?.field===Q),Y=Q=>T.fields[Q]===void 0&&$[Q]!==void 0,J=Object.keys(T.fields).filter(Q=>!q.includes(Q)&&!K(Q)&&(!Y(Q)||WORKED_OUT.includes(Q)||W(Q))&&
JSON.stringify(T.fields[Q])!==JSON.stringify($[Q]));return Object.fromEntries(J.map(Q=>[Q,T.fields[Q]]))}var PRIORITIES=["normal","high","urgent"],CONVENTION_STATES=[
"to-prepare","sent","returned","signed"],check=($,T,q)=>checkRequestIn($,T,q,{except:q.reference}),findingsOf=($,T,q)=>check($,T,q).findings;function recheckRequest($,T,q){
const W=requireRecord($,"requests",q),K=check($,T,W),{fields:Y,findings:J}=K,Q=PRIORITIES[Math.max(PRIORITIES.indexOf(Y.priority),PRIORITIES.indexOf(W.priority))],
X=correctedFields(W,K,$.unreadable("requests",q));return $.change("requests",q,{...X,priority:Q,toCheck:sentencesOfFindings(J)}),J}var inWeeks2=({weeks:$})=>$.length===
0?"":$.length===1?fr` la semaine ${weeksInWords($)}`:fr` les semaines ${weeksInWords($)}`,passed={"offer-places":$=>fr`${counted($.taken,"élève")} pour ${counted(
$.most,"place")} à cette offre${inWeeks2($)}`,"company-places":$=>fr`${counted($.taken,"élève")} pour ${counted($.most,"place")} dans cette entreprise${inWeeks2(
$)}`,"legal-quota":$=>fr`${counted($.taken,"stagiaire")}${inWeeks2($)} (maximum légal ${$.most})`,"tutor-trainees":$=>fr`Tuteur ${$.tutorName??""} : ${counted(
$.taken,"élève")}${inWeeks2($)} (maximum ${$.most})`,solicitations:$=>fr`Sollicitée ${$.taken} fois en 30 jours (maximum ${$.most})`,"linked-sites":$=>fr`Sites d'une même entreprise sollicités ${$.
taken} fois pendant le repos (maximum ${$.most})`},sentenceOfOverbooked=$=>passed[$.code]($);function sentenceOfSeatReason($){const{kind:T}=$;switch($.code){case"\
age-law":return sentenceOf({code:"age-law",kind:"law",mayOverride:!1,details:$.details});case"pupil-elsewhere":{const{startsOn:q,endsOn:W,propositionReference:K}=$.
details;return q===void 0?fr`L'élève a déjà un accueil (${K})`:fr`L'élève a déjà un accueil ${plainPeriod(q,W??q)} (${K})`}case"tutor-trainees":return sentenceOf(
{code:"tutor-full",kind:"law",mayOverride:!1,details:{...$.details,tutorName:$.details.tutorName??""}});case"legal-quota":return sentenceOf({code:"legal-quota",
kind:"law",mayOverride:!1,details:$.details});default:return sentenceOf({code:"no-place",kind:T==="capacity"?T:"capacity",mayOverride:!1,details:{weeks:$.details.
weeks,places:$.details.max}})}}function openWeeks($,T){const{startsOn:q,endsOn:W,weeks:K}=readableOffer($);return q===void 0||W===void 0?[]:weeksBetween(q<T?T:q,
W).filter(Y=>K.length===0||K.includes(Y))}function offerStatusBySeats($,T,q){const W=readableCount($.places),K=weekOf(q),Y=openWeeks($,q),Q=(Y.length>0?Y:[...T.
keys()].filter(te=>te>=K)).map(te=>T.get(te)??0),X=[...T].some(([te,ne])=>te>=K&&ne>0);if(W===void 0)return{status:X?"partly-taken":"available"};const Z=Q.map(te=>Math.
max(0,W-te));return{status:Y.length>0&&Z.every(te=>te===0)?"full":X?"partly-taken":"available",placesLeft:Math.min(W,...Z)}}var MOST_PLACES2=200;function checkPlaces($,T,q,{
field:W="places",least:K=1}={}){if($===void 0)return[];if(!Number.isInteger($)||$<K||$>MOST_PLACES2)return[blocking("invalid-number",{field:W,value:String($),min:K,
max:MOST_PLACES2})];const Y=[...T].filter(([J,Q])=>J>=weekOf(q)&&Q>$).sort(([J],[Q])=>J<Q?-1:1);return Y.length===0?[]:[warning("places-below-seats",{field:W,places:$,
taken:Math.max(...Y.map(([,J])=>J)),firstWeek:Y[0][0],lastWeek:Y[Y.length-1][0]})]}var NONE3=new Map;function seatsTaken($,T){const q={requestOf:W=>$.find("requ\
ests",W),offerOf:W=>$.find("offers",W)};return new SeatCounter(q,SEATED_PROPOSITION_STATUSES,$.where("propositions","offerReference",T)).ofOffer.get(T)??NONE3}var seatsOfOffer=($,T,q)=>offerStatusBySeats(
T,seatsTaken($,T.reference),q);function isChosen($,T,q){const W=$.cell(T,q,"recordedStatus");return W!==""&&$.cell(T,q,STATUS_FIELD[T])!==W}var chosenStatus=($,T,q)=>isChosen(
$,T,q)?$.reading(T,STATUS_FIELD[T],$.cell(T,q,STATUS_FIELD[T])):void 0;function refreshMeeting($,T){const q=$.find("meetings",T);if(q===void 0)return;const W=$.
where("registrations","meetingReference",T),K=W.filter(holdsSeat).length,Y=seatsLeft(q,W)===0,J=Y&&q.state==="open"?"full":!Y&&q.state==="full"?"open":q.state;K===
q.registered&&J===q.state||$.change("meetings",T,{registered:K,state:J})}var CONVENTION_EVENTS={"to-prepare":"convention-undone",sent:"convention-sent",returned:"\
convention-returned",signed:"convention-signed"},conventionStatesAhead=$=>CONVENTION_STATES.filter(T=>T!==($.convention??"to-prepare")&&mayHappen(REQUEST_LIFECYCLE,
$.status,CONVENTION_EVENTS[T])),asTold=({state:$},{on:T,startTime:q,endTime:W,place:K})=>[$??"registered",T,q,W,K].map(Y=>Y??"").join("|");function newsFor($,T,q){
const{told:W,state:K="registered"}=$;if(W===void 0||T.state==="held"||T.on!==void 0&&T.on<q)return;const[Y=""]=W.split("|");if(T.state==="cancelled")return Y===
"cancelled"||K==="cancelled"?void 0:"cancelled";if(!(K!=="registered"&&K!=="waiting")&&W!==asTold($,T))return Y==="waiting"&&K==="registered"?"moved-up":"change\
d"}var checkOfferIn=($,{clock:T,gazetteer:q},W,{readingFindings:K=[],companies:Y=[]}={})=>checkOffer({draft:W,readingFindings:K,companies:Y,schools:$.all("schoo\
ls"),locate:q.locate,today:T.today()}),conventionByHand="saisie dans le registre",handStatusTexts={notByHand:($,T)=>fr`${quoted($)} ne peut pas devenir ${quoted(
T)} ici : ce statut vient d’une autre action (proposition, réponse, places).`,reasonFirst:$=>fr`Pour choisir ${quoted($)}, écrivez le motif dans la colonne du motif : le changement se fera alors.`,
waiting:$=>fr`Motif attendu pour ${quoted($)} : écrivez-le dans la colonne du motif, le changement se fera alors.`,waitingFor:$=>/^Motif attendu pour «\u00a0(.+?)\u00a0»/.
exec($)?.[1],several:($,T)=>[...$>0?[`${counted($,"statut changé","statuts changés")}`]:[],...T>0?[`${counted(T,"statut remis comme avant","statuts remis comm\
e avant")}`]:[]].join(", ")+".",done:($,T)=>fr`${$} : ${quoted(T)}. Les personnes concernées seront prévenues.`},followTexts={complete:$=>fr`${$} est complète : la recherche peut commencer.`,
datesAgreed:$=>fr`Ces dates sont celles dont ${$} et l’établissement sont convenus : elles restent. Pour en changer, retirez d’abord l’hôte, puis proposez les nouvelles dates.`,
conventionWithoutHost:$=>fr`${$} n’a pas d’hôte : il n’y a pas encore de convention à suivre. La cellule est vidée.`,datesAsked:$=>fr`${counted($,"prop\
osition portait","propositions portaient")} sur les anciennes dates : ${$===1?"elle prend fin, l’organisme en est averti":"elles prennent fin, les organismes \
en sont avertis"}. Proposez de nouveau.`},adoptTexts={whichCompany:$=>fr`Aucune entreprise ne porte, ou plusieurs portent, le nom ou la référence ${quoted($.slice(
0,60))} : indiquez la référence (ENT-…) dans la colonne Entreprise.`},editTexts={refused:"Saisie non retenue",restored:"L’ancienne valeur est rétablie.",
kept:fr`La valeur d’avant n’est pas connue : la cellule est marquée, corrigez-la.`,toLookAt:"À vérifier",adopted:"Nouvelle fiche",status:"Statut",newRows:$=>$===
0?"":fr`${counted($,"ligne enregistrée","lignes enregistrées")}.`,unreadable:($,T)=>fr`${quoted(T)} n’est pas une valeur possible pour ${quoted($)}.`,byActions:$=>fr`${quoted(
$)} change par les actions du panneau, qui préviennent les personnes concernées.`,email:$=>readAddresses($).kind==="several"?fr`${quoted($)} contient plusieurs adresses : gardez-en une ici, et ajoutez un contact pour chaque autre.`:
fr`${quoted($)} n’est pas une adresse de courriel valable.`,phone:$=>fr`${quoted($)} n’est pas un numéro de téléphone valable.`,siretMayBeEmpty:fr`Un organisme sans SIRET laisse la cellule vide.`,
postalCode:$=>fr`${quoted($)} n’est pas un code postal : cinq chiffres sont attendus.`,uai:$=>fr`${quoted($)} n’est pas un code UAI : sept chiffres et une lettre sont attendus, par exemple 0421002L.`,
link:$=>fr`${quoted($.slice(0,100))} n’est pas un lien sûr : il doit commencer par https:// et ne porter ni espace ni mot de passe.`,leaves:($,T,q)=>[fr`L’établissement sort du réseau le ${$} : il ne reçoit plus ni point hebdomadaire, ni appel, ni invitation.`,
T===0?"":T===1?fr`Sa demande ouverte va à son terme.`:fr`Ses ${T} demandes ouvertes vont à leur terme.`,q===0?"":fr`${counted(q,"entreprise réservée sera part\
agée","entreprises réservées seront partagées")} avec tous.`].filter(W=>W!=="").join(" "),initials:$=>fr`${quoted($)} ne contient pas d’initiales, par exemple L.M.`,
onlyInitials:$=>fr`Un nom a été écrit à la place des initiales de l’élève : seules les initiales ${$} sont gardées.`,number:($,T,q,W)=>fr`${quoted(T)} n’est pas possible pour ${quoted(
$)}${W<1e6?fr` : il est attendu de ${numberInFrench(q)} à ${numberInFrench(W)}`:""}.`,day:($,T)=>fr`${quoted(T)} est trop loin d’aujourd’hui pour ${quoted(
$)} : vérifiez l’année.`,alsoTheEnd:fr`Corrigez aussi la fin.`,needed:$=>fr`${quoted($)} ne peut pas rester vide.`,allWeeks:fr`Toute l’année : la cellule reste vide, toutes les semaines entre le début et la fin sont ouvertes.`,
weeks:$=>fr`${quoted($)} n’est pas compris en entier comme des semaines. Écrivez par exemple 2027-S12 à 2027-S15; 2027-S20.`,ownReference:fr`La référence est donnée par l’extension. Pour une ligne copiée, videz cette cellule : la ligne reçoit la sienne.`,
unknownReference:($,T)=>fr`${quoted($)} n’existe pas dans le registre (${T}).`,alreadyUsed:($,T)=>fr`${quoted(T)} est déjà sur une autre ligne (${$}).`,closedCompany:($,T,q)=>fr`La fiche ${$} (${T}) est fermée${q===
void 0?"":fr`, remplacée par ${q}`} : elle n’est jamais proposée.${q===void 0?"":fr` Écrivez plutôt ${q}.`}`,overSolicited:$=>fr`${$} : laissez-la se reposer, ou dites pourquoi dans les notes.`,
sameSiret:($,T)=>fr`Ce SIRET est aussi celui de ${T} (${$}) : peut-être une fiche en double.`,unknownSchool:($,T)=>fr`L’établissement ${quoted($)} n’est pas dans la liste : écrivez-le comme dans l’onglet Établissements${T.
length===0?"":fr`, par exemple ${T.map(quoted).join(" ou ")}`}.`,template:$=>fr`Ce modèle ne peut pas être utilisé : ${$}`,markedCell:fr`À corriger : `,refusedCell:fr`Saisie non retenue : `,
saidCell:fr`À vérifier : `,tooLarge:fr`Ce collage est trop grand pour être vérifié cellule par cellule : choisissez « Entretien › Vérifier le registre ».`,
newRow:$=>`${$} est enregistrée.`,pasteFaults:($,T)=>fr`Collage gardé. ${counted($,"cellule est à corriger","cellules sont à corriger")}${T<$?fr`, dont ${T} marquées`:
""} : voyez les cellules rouges et leur note.`},contactOf=($,T)=>$.where("contacts","companyReference",T).find(q=>q.isActive&&mailableAddress(q.email)!==void 0),
addressOf=($,T)=>mailableAddress(contactOf($,T)?.email)??mailableAddress($.find("companies",T)?.email);function atSameHost($,{companyReference:T},q){const W=addressOf(
$,T);return q.filter(K=>K.companyReference===T||W!==void 0&&addressOf($,K.companyReference)===W)}var from=($,T)=>Object.entries(T).map(([q,W])=>({table:$,field:q,
target:W})),REFERENCES=[...from("offers",{companyReference:"companies"}),...from("propositions",{requestReference:"requests",companyReference:"companies",offerReference:"\
offers",contactReference:"contacts"}),...from("contacts",{companyReference:"companies"}),...from("requests",{schoolUai:"schools",trainingCode:"trainings"}),...from(
"companies",{broughtByUai:"schools",reservedForUai:"schools"}),...from("schools",{trainingCodes:"trainings"}),...from("reviews",{requestReference:"requests",propositionReference:"\
propositions"}),...from("registrations",{meetingReference:"meetings"}),...from("contributions",{schoolUai:"schools",requestReference:"requests"})],keysIn=$=>Array.
isArray($)?$.map(String).filter(T=>T!==""):$===void 0||$===""?[]:[String($)];function beBorn($,T,q,W,K){const Y=requireRecord($,q,W);if(Y.recordedStatus!==void 0&&
recordedStatus(q,Y)===K&&!isChosen($,q,W))return;const Q=chosenStatus($,q,W)??recordedStatus(q,Y);$.settle(q,W,K),noteStatus($,T,{action:journalActions.born,object:livingObjects[q],
reference:W,after:livingStatusLabel(q,K),...Q===K?{}:{before:livingStatusLabel(q,Q)}})}function companyOf($,{companyReference:T,companyName:q}){const W=$.find("\
companies",T);if(W!==void 0||(T??"")!==""||q===void 0)return W;const K=$.all("companies").filter(({name:Y,tradeName:J,standing:Q})=>Q!=="closed"&&(isSameName(Y,
q)||J!==void 0&&isSameName(J,q)));return K.length===1?K[0]:void 0}function adoptOffer($,T,q){const W=$.find("offers",q),K=companyOf($,W),Y=K?.standing==="closed"?
keptRow($,K):K,J=Y&&contactOf($,Y.reference),Q=W.commune===void 0&&W.postalCode===void 0?Y:W,{offer:X,findings:Z}=checkOfferIn($,T,{...W,activities:W.activities,
companyName:W.companyName??Y?.name,commune:Q?.commune,postalCode:Q?.postalCode,contactName:J?.name,contactEmail:J?.email??Y?.email,contactPhone:J?.phone??Y?.phone}),
ee=Y===void 0?[K!==void 0?editTexts.closedCompany(K.reference,K.name):adoptTexts.whichCompany(W.companyName??W.companyReference)]:[],te=[...ee,sentencesOfFindings(
Z)].filter(re=>re!==void 0&&re!=="").join(`
`);$.change("offers",q,{receivedOn:W.receivedOn??T.clock.today(),source:W.source,placesLeft:W.places,toCheck:te===""?void 0:te,...X.point===void 0?{}:{commune:X.
commune,postalCode:X.postalCode,point:X.point},...Y===void 0?{}:{companyReference:Y.reference,companyName:W.companyName??Y.name}});const ne=Z.filter(({severity:re})=>re===
"blocks");return beBorn($,T,"offers",q,ee.length+ne.length>0?"to-check":"available"),[...ee,...ne.map(sentenceOfFinding)]}var TYPED_TABLES={companies:["name"],contacts:[
"name"],periods:["label"],requests:["type"],offers:["companyReference","companyName"],resources:["title"],meetings:["title"],registrations:["name"],needs:["subj\
ect"]},isTyped=$=>$ in TYPED_TABLES,ADOPT={companies:adoptCompany,contacts($,T,q){return $.change("contacts",q,{isActive:$.find("contacts",q).isActive}),[]},periods:()=>[],
requests:adoptRequest,offers:adoptOffer,resources($,T,q){const{state:W,updatedOn:K}=$.find("resources",q);return $.change("resources",q,{state:W??"idea",updatedOn:K??
T.clock.today()}),[]},meetings($,T,q){return $.change("meetings",q,{state:$.find("meetings",q).state??"open"}),[]},registrations:adoptRegistration,needs($,T,q){
const{state:W,on:K}=$.find("needs",q);return $.change("needs",q,{state:W??"new",on:K??T.clock.today()}),[]}},adoptRow=($,T,q,W)=>$.find(q,W)===void 0?[]:ADOPT[q](
$,T,W);function adoptRequest($,T,q){$.change("requests",q,{receivedOn:$.find("requests",q).receivedOn??T.clock.today()});const W=recheckRequest($,T,q).filter(({
severity:K})=>K==="blocks");return beBorn($,T,"requests",q,W.length>0?"to-complete":"new"),W.map(sentenceOfFinding)}function adoptRegistration($,T,q){const{state:W="\
registered",on:K,meetingReference:Y,told:J}=$.find("registrations",q),Q=$.find("meetings",Y),X=Q&&asTold({state:W},Q);return $.change("registrations",q,{state:W,
on:K??T.clock.today(),told:J??X}),refreshMeeting($,Y),[]}function adoptCompany($,T,q){const{standing:W,sharing:K,source:Y,commune:J,postalCode:Q,toCheck:X}=$.find(
"companies",q);if($.change("companies",q,{sharing:K,source:Y}),beBorn($,T,"companies",q,W),J===void 0&&Q===void 0)return[];const{point:Z,findings:ee}=checkPlace(
{commune:J,postalCode:Q},T.gazetteer.locate,"commune");return $.change("companies",q,{point:Z,toCheck:[X,sentencesOfFindings(ee)].filter(te=>te!==void 0&&te!=="").
join(`
`)||void 0}),ee.map(sentenceOfFinding)}var halfAdopted=($,T)=>isLiving(T)?$.all(T).filter(q=>isUnborn(q)).map(q=>q.reference):[],isUnborn=({recordedStatus:$,receivedOn:T})=>$===
void 0&&T===void 0;function overbooked($){const T=weekOf($.today),q=$.propositions.filter(({status:K})=>SEATED_PROPOSITION_STATUSES.includes(K)).map(K=>seatOf($,
K));return[...SEAT_LIMITS.flatMap(K=>[...groups(K,q)].flatMap(([Y,J])=>passed2($,K,Y,J,T)??[])),...tooOftenAsked($)]}function groups($,T){const q=new Map;for(const W of T){
const K=$.holderOf(W.pupil,W.host);if(K===void 0)continue;const Y=q.get(K);Y?Y.push(W):q.set(K,[W])}return[...q].sort(([W],[K])=>W<K?-1:1)}function passed2($,T,q,W,K){
const Y=T.usedIn($.uses).get(q),J=te=>Math.max(...W.filter(({pupil:ne})=>ne.weekNames.includes(te)).map(({pupil:ne,host:re})=>T.mostOf(ne,re))),Q=[...Y??[]].filter(
([te,ne])=>te>=K&&ne>J(te)).map(([te])=>te).sort();if(Q.length===0)return;const X=W.filter(({pupil:te})=>te.weekNames.some(ne=>Q.includes(ne))),[Z]=X,ee=Q.reduce(
(te,ne)=>Y.get(ne)-J(ne)>Y.get(te)-J(te)?ne:te);return{code:T.code,kind:T.kind,severity:X.some(({pupil:te})=>T.blocks(te))?"blocks":"warns",companyReference:Z.host.
company.reference,...T.code==="offer-places"?{offerReference:q}:{},...T.code==="tutor-trainees"?{tutorName:Z.tutorName}:{},weeks:Q,taken:Y.get(ee),most:J(ee),propositionReferences:X.
map(({proposition:te})=>te.reference),requestReferences:[...new Set(X.map(({proposition:te})=>te.requestReference))]}}function tooOftenAsked($){const T={weekNames:[],
isLegalTrainee:!1,solicitationsPerMonth:$.solicitationsPerMonth};return NETWORK_LIMITS.flatMap(q=>[...q.usedIn($.uses)].sort(([W],[K])=>W<K?-1:1).flatMap(([W,K])=>{
const Y=K.get(periodsOf(q,T)[0])??0,J=q.code==="linked-sites"?$.linked.sitesOf(W):[W],Q=Math.max(...J.map(Z=>q.mostOf(T,{company:$.companyOf(Z)??{reference:Z},ofCompany:{
source:"offers"}}))),X={severity:"warns",companyReference:W,sites:J,weeks:[],taken:Y,most:Q};return Y<=Q?[]:[{code:q.code,kind:q.kind,...X,propositionReferences:[],
requestReferences:[]}]}))}var leftMark=({key:$,attempts:T})=>`${fingerprint($)}${T}`,partsOf2=$=>[$.slice(0,8),Number($.slice(8))];function attemptsLeft($){const T=new Map;
for(const[q,W]of $.map(({mark:K})=>partsOf2(K)))T.set(q,Math.max(W,T.get(q)??0));return T}var hasLeft2=($,T)=>(attemptsLeft($).get(fingerprint(T.key))??0)>=T.attempts;
function forgottenMessages($,T){const q=new Map;for(const{key:W,attempts:K}of T){const Y=fingerprint(W);q.set(Y,Math.max(K,q.get(Y)??0))}return $.filter(({mark:W})=>{
const[K,Y]=partsOf2(W);return(q.get(K)??0)<Y})}var rowAddress=({table:$,key:T,row:q})=>`${$}:${q??T}`;function readRowAddress($){const[,T,q]=/^([a-z]+):(.+)$/i.
exec($)??[];if(!(T===void 0||q===void 0))return/^\d{1,7}$/.test(q)?{table:T,key:"",row:Number(q)}:{table:T,key:q}}var KEPT_MONTHS=24;function isIdle($,T,q){const W=/-(\d{4})-/.
exec($)?.[1];return[W===void 0?"9999":`${Number(W)+1}-08-31`,...T].reduce((J,Q)=>Q!==void 0&&Q>J?Q:J,"")<addMonths(q,-KEPT_MONTHS)}function idlePeople($,T){const q=groupBy(
$.all("offers"),({companyReference:X})=>X),W=groupBy($.all("propositions"),({companyReference:X})=>X),K=groupBy([...$.all("contributions"),...$.all("registratio\
ns"),...$.all("needs")],({email:X})=>addressesIn(X)[0]??""),Y=X=>X===void 0?[]:[X.consentedOn,...(q.get(X.reference)??[]).flatMap(Z=>[Z.receivedOn,Z.verifiedOn,
Z.endsOn]),...(W.get(X.reference)??[]).flatMap(({answeredOn:Z,answer:ee,endsOn:te})=>ee===void 0?[]:[Z,te])],J=new Set,Q=(X,Z,ee,te)=>addressesIn(ee).flatMap(ne=>{
const re=[...Y(te),...(K.get(ne)??[]).map(({on:se})=>se)];return J.has(ne)||!isIdle(Z,re,T)?[]:(J.add(ne),[{table:X,key:Z,sentence:upkeepTexts.idle(Z),gesture:upkeepTexts.
eraseIdle,mend:{kind:"erase-person"}}])});return[...$.all("contacts").flatMap(({reference:X,email:Z,companyReference:ee})=>Q("contacts",X,Z,$.find("companies",ee))),
...$.all("companies").flatMap(X=>Q("companies",X.reference,X.email,X))]}var WAITING=[...LIVE_PROPOSITION_STATUSES,"unanswered",...SEATED_PROPOSITION_STATUSES],IS_ALIVE={
requests:({status:$})=>!CLOSED_REQUEST_STATUSES.includes($),offers:({status:$})=>$!=="expired"&&$!=="withdrawn",propositions:({status:$})=>WAITING.includes($),companies:({
standing:$})=>$!=="closed",contacts:({isActive:$})=>$,messages:({status:$})=>$==="queued"||$==="to-review"||$==="failed"};function alive($,T){const q=IS_ALIVE[T];
return q===void 0?$.all(T):$.all(T).filter(q)}var keyOf=($,T)=>String(T[TABLE_KEYS[$]]??""),NEEDED=["offers.companyReference","propositions.requestReference","p\
ropositions.companyReference","contacts.companyReference","registrations.meetingReference"],danglingReferences=($,T)=>[...groupBy(REFERENCES,({table:q})=>q)].flatMap(
([,q])=>{const{table:W}=q[0],K=T.includes(W)?q.filter(({target:J})=>T.includes(J)):[],Y=K.length===0?[]:alive($,W);return K.flatMap(J=>Y.flatMap(dangling($,J)))});
function dangling($,{table:T,field:q,target:W}){const K=NEEDED.includes(`${T}.${q}`),Y=$.header(T,q),J=Q=>$.find(W,Q)!==void 0;return Q=>{const X=keysIn(Q[q]);if(X.
length===0?!K:X.every(J))return[];const Z=keyOf(T,Q);return X.length===0?[{table:T,key:Z,sentence:upkeepTexts.namesNothing(Z,Y),gesture:upkeepTexts.fillIn(Y)}]:
X.filter(ee=>!J(ee)).map(ee=>({table:T,key:Z,sentence:upkeepTexts.pointsToNothing(Z,Y,ee),gesture:upkeepTexts.bringBack(tableLabels[W]),...K?{}:{mend:{kind:"cle\
ar-reference",field:q,value:ee}}}))}}var offersOfClosed=$=>alive($,"offers").flatMap(({reference:T,companyReference:q})=>$.find("companies",q)?.standing!=="clos\
ed"?[]:[{table:"offers",key:T,sentence:upkeepTexts.ofClosed(T,q),gesture:upkeepTexts.reopenOrMove,mend:{kind:"withdraw-offer"}}]),oddRows=($,T)=>T.flatMap(q=>{const{
doubled:W,keyless:K}=$.oddRows(q);return[...W.map(({key:Y,row:J})=>({table:q,key:Y,row:J,sentence:upkeepTexts.copied(tableLabels[q],J,Y),gesture:isTyped(q)?upkeepTexts.
freeCopy:upkeepTexts.removeCopy})),...K.map(Y=>({table:q,key:"",row:Y,sentence:upkeepTexts.nameless(tableLabels[q],Y),gesture:isTyped(q)?upkeepTexts.name(q):upkeepTexts.
moveAway,...isTyped(q)?{mend:{kind:"adopt-row"}}:{}}))]}),faultyCells=($,T)=>T.flatMap(q=>alive($,q).flatMap(W=>{const K=keyOf(q,W),Y=$.unreadable(q,K);return Y.
length===0?[]:[{table:q,key:K,sentence:upkeepTexts.unreadable(K,Y.map(J=>$.header(q,J))),gesture:upkeepTexts.retype}]}));function statusesByJournal($){const T=new Map;
for(const{reference:q,after:W}of inOrder($.filter(isStatusLine)))T.set(q,W);return T}var DAYS2={requests:["startsOn","endsOn"],offers:["startsOn","endsOn"],companies:[
"lastSolicitedOn"],propositions:["startsOn","endsOn","sentOn"]},COUNTS={requests:[],offers:["places"],companies:["simultaneousPlaces","maxSolicitationsPerMonth",
"stages12Months"],propositions:[]},COUNT_SETTINGS=["solicitationsPerMonth","restDays"];function unreadableValues($){const T=[];for(const q of["requests","offers",
"companies","propositions"])for(const W of $[q]){const K=W,Y=J=>{T.push({table:q,key:W.reference,field:J,value:String(K[J])})};for(const J of DAYS2[q])K[J]!==void 0&&
readableDay(K[J])===void 0&&Y(J);for(const J of COUNTS[q])K[J]!==void 0&&readableCount(K[J])===void 0&&Y(J);q!=="offers"&&isTooLong(K)&&Y("endsOn")}for(const q of $.
rules)isRuleValue(q)||T.push({table:"rules",key:q.code,field:"value",value:String(q.value)});for(const q of COUNT_SETTINGS){const W=$.settings[q];readableCount(
W.trim()===""?void 0:Number(W.replace(",",".")))===void 0&&T.push({table:"settings",key:q,field:"value",value:W})}return T}function isTooLong({startsOn:$,endsOn:T}){
const q=readablePeriod({startsOn:$,endsOn:T}),W=readableDay(T);return q!==void 0&&W!==void 0&&W>q.startsOn&&q.endsOn===q.startsOn}var MONTHS_AHEAD=3;function yearlyValuesToFill($,T,q){
return[...secondeDates($,q),...endingRules(T,q),...holidaysToFill($,q)].sort((W,K)=>compare(W.before,K.before))}function secondeDates({secondeStart:$,secondeEnd:T},q){
const W=schoolYearOf(q);if(!isIsoDate($)||!isIsoDate(T)||T<$)return[{kind:"seconde-dates",schoolYear:W,before:q,isMissed:!0,why:"unreadable"}];if(T>=q)return[];
const K=Math.max(W,schoolYearOf(T)+1),Y=schoolYearSpan(K).startsOn;return[{kind:"seconde-dates",schoolYear:K,before:Y,isMissed:Y<=q,why:"over"}]}function endingRules($,T){
return[...new Set($.map(({code:W})=>W))].flatMap(W=>{const K=$.filter(Q=>Q.code===W&&Q.validUntil!==void 0&&isIsoDate(Q.validUntil)).map(({validUntil:Q})=>Q).sort(),
Y=K[K.length-1];if(Y===void 0||Y>addMonths(T,MONTHS_AHEAD))return[];const J=addDays(Y,1);return ruleOn($,W,J>T?J:T)?[]:[{kind:"rule",code:W,before:J,isMissed:J<=
T}]})}function holidaysToFill($,T){const q=schoolHolidays($),W=schoolYearOf(T);return[W,W+1].flatMap(K=>{const{startsOn:Y,endsOn:J}=schoolYearSpan(K);return Y>addMonths(
T,MONTHS_AHEAD)||q.some(({firstDay:Q})=>Y<=Q&&Q<=J)?[]:[{kind:"school-holidays",schoolYear:K,before:Y,isMissed:Y<=T}]})}function yearlyValueSentence($){if($.kind===
"rule"){const W=ruleTexts[$.code].label;return $.isMissed?fr`Règle « ${W} » : elle n'est plus en vigueur depuis le ${plainDate($.before)}. Complétez l'onglet Règles.`:
fr`Règle « ${W} » : elle cesse le ${plainDate($.before)}. Complétez l'onglet Règles.`}if($.kind==="school-holidays"){const W=fr`Vacances scolaires ${$.schoolYear}-${$.
schoolYear+1} : ajoutez leurs dates dans les Paramètres`;return $.isMissed?fr`${W}. En attendant, les relances partent aussi pendant les vacances.`:fr`${W} avant le ${plainDate(
$.before)}.`}const T=`${$.schoolYear}-${$.schoolYear+1}`,q=fr`En attendant, le formulaire demande les dates.`;return $.why==="unreadable"?fr`Stage de seconde : les dates des Paramètres ne se lisent pas (année-mois-jour). ${q}`:
$.isMissed?fr`Stage de seconde : les dates de ${T} sont à indiquer dans les Paramètres. ${q}`:fr`Stage de seconde : les dates de ${T} sont à indiquer dans les Paramètres avant le ${plainDate(
$.before)}.`}var overbooked2=($,T)=>overbooked(limitHubOf($,T)).map(q=>({...q.offerReference===void 0?{table:"companies",key:q.companyReference}:{table:"offers",
key:q.offerReference},sentence:upkeepTexts.overbooked(q.offerReference??q.companyReference,$.find("companies",q.companyReference)?.name??"",sentenceOfOverbooked(
q)),gesture:upkeepTexts.seePropositions(q.propositionReferences)})),unreadableValues2=$=>unreadableValues({requests:alive($,"requests"),offers:alive($,"offers"),
companies:alive($,"companies"),propositions:alive($,"propositions"),rules:$.all("rules"),settings:settingsFrom($.all("settings"))}).map(({table:T,key:q,field:W,
value:K})=>({table:T,key:q,sentence:upkeepTexts.notCounted(keyLabel(T,q),$.header(T,W),K),gesture:upkeepTexts.retype})),isPassing=($,T)=>$==="messages"&&T.status===
"sending";function statusesAgainstJournal($){const T=statusesByJournal($.all("journal"));return LIVING_TABLES.flatMap(q=>$.all(q).flatMap(W=>{const K=livingStatusLabel(
q,recordedStatus(q,W)),Y=T.get(W.reference);return Y===void 0||Y===K||isPassing(q,W)?[]:[{table:q,key:W.reference,sentence:upkeepTexts.statusDiffers(W.reference,
K,Y),gesture:upkeepTexts.chooseStatus,mend:{kind:"follow-journal"}}]}))}var yearlyValues=($,T)=>yearlyValuesToFill(settingsFrom($.all("settings")),$.all("rules"),
T).map(q=>({table:q.kind==="rule"?"rules":"settings",key:q.kind==="rule"?q.code:"secondeStart",sentence:yearlyValueSentence(q),gesture:""})),LOST_FOR_DAYS=21,LOST={
[journalActions.answerWithoutProposition]:upkeepTexts.lost.answer,[journalActions.reviewWithoutStage]:upkeepTexts.lost.review},lostAnswers=($,T)=>$.all("journal").
filter(({at:q})=>q.slice(0,10)>=addDays(T,-LOST_FOR_DAYS)).flatMap(({action:q,key:W="",at:K})=>{const Y=LOST[q];return Y===void 0?[]:[{table:"journal",key:W,sentence:Y.
sentence(plainDate(K.slice(0,10))),gesture:Y.gesture}]});function forgottenMails($,T){const q=T.length===0?[]:forgottenMessages(T,$.all("messages")),W=q.map(({on:K})=>K).
sort()[0];return W===void 0?[]:[{table:"messages",key:"",sentence:upkeepTexts.forgottenMails(q.length,plainDate(W)),gesture:upkeepTexts.seeSent}]}var isMailable=$=>$===
void 0||$.trim()===""||$.split(",").every(T=>normaliseEmail(T)!==void 0),badAddresses=$=>[...alive($,"messages").filter(({to:T,cc:q})=>T.trim()===""||!isMailable(
T)||!isMailable(q)).map(({reference:T})=>({table:"messages",key:T,sentence:upkeepTexts.messageNowhere(T),gesture:upkeepTexts.correctAddress})),...["contacts","c\
ompanies"].flatMap(T=>alive($,T).filter(({email:q})=>!isMailable(q)).map(({reference:q})=>({table:T,key:q,sentence:upkeepTexts.badAddress(q),gesture:upkeepTexts.
correctAddress}))),...alive($,"requests").filter(({requesterEmail:T})=>!isMailable(T)).map(({reference:T})=>({table:"requests",key:T,sentence:upkeepTexts.badAddress(
T),gesture:upkeepTexts.correctAddress}))],KEPT=["requests","offers","propositions","companies","contacts","schools","trainings","periods","reviews","resources",
"meetings","registrations","needs","contributions","messages"],AT_HAND=["requests","offers","propositions","companies"],CELLS_AT_HAND=["requests","offers","comp\
anies"],verifyRegister2=($,T,q=[])=>({atHand:problemsAtHand($),beyond:problemsBeyond($,T,q)}),allProblems=($,{clock:T,departures:q})=>{const{atHand:W,beyond:K}=verifyRegister2(
$,T.today(),q.remembered());return[...W,...K]},problemsAtHand=($,T=AT_HAND)=>[...danglingReferences($,T),...offersOfClosed($),...oddRows($,T),...faultyCells($,T===
AT_HAND?CELLS_AT_HAND:T)],problemsBeyond=($,T,q)=>{const W=new Set(problemsAtHand($).map(({sentence:Y})=>Y)),K=faultyKeys($);return[...problemsAtHand($,KEPT).filter(
({sentence:Y})=>!W.has(Y)),...forgottenMails($,q),...overbooked2($,T),...statusesAgainstJournal($),...unreadableValues2($).filter(({table:Y,key:J})=>!K.has(`${Y}\
 ${J}`)),...badAddresses($),...lostAnswers($,T),...yearlyValues($,T),...idlePeople($,T)]},faultyKeys=$=>new Set(faultyCells($,AT_HAND).map(({table:T,key:q})=>`${T}\
 ${q}`)),healthWords={title:"Santé du pôle",looking:fr`Examen des formulaires, des déclencheurs et des courriels`,looked:$=>fr`Vu à l'instant, le ${longDate(
$)}.`,lookingAtForms:fr`Vérification des formulaires, un par un`,formsUnseen:fr`Les formulaires ne sont pas encore vérifiés.`,fineSoFar:fr`Rien à signaler jusqu'ici`,
again:"Regarder de nouveau",fineAdvice:fr`Les formulaires sont ouverts, les déclencheurs en place, les courriels partent.`,count:$=>$===0?"Tout va bien":counted(
$,"cause de silence","causes de silence"),line:($,T)=>T===0?$:fr`${$} Et ${counted(T,"autre cause","autres causes")}.`,see:fr`Voir la santé du pôle`,group:($,T)=>fr`${$} (${T})`,
grant:fr`Ouvrir la page de Google`,yes:"Oui, continuer",no:"Non",accounts:fr`Comptes qui font le travail`,noAccount:fr`Aucun compte ne s'est encore signalé.`,account:($,T,q,W)=>fr`${$===
""?"Compte sans nom":`Compte de ${$}`}${T?" (le vôtre)":""} : ${W?fr`son déclencheur horaire fonctionne`:fr`pas vu depuis le ${plainDate(q)}`}.`,permissions:fr`Autorisations de votre compte`,
permissionsHelp:fr`Ce que chaque geste demande à Google ; une case décochée arrête ce geste seul.`,given:"accordée",withheld:"manquante",gone:fr`Cette cause n'est plus là.`,
done:{repair:fr`Le registre est réparé.`,"install-triggers":fr`Les déclencheurs sont en place, sur votre compte.`,"forget-account":fr`Ce compte est oublié.`,
"build-forms":fr`Les formulaires sont à jour.`,"remake-forms":fr`Les formulaires sont sur votre compte. Diffusez leurs nouvelles adresses.`,"open-forms":fr`Les formulaires sont ouverts ; les courriels retenus partiront dans l'heure.`,
"read-answers":fr`Les réponses sont relues.`,"send-now":fr`L'envoi est fait.`,"finish-writing":fr`C'est terminé.`,"copy-own":fr`Cette copie est maintenant un pôle à elle, en mode d'essai. Il lui reste à avoir ses formulaires.`,
"copy-replaces":fr`Cette copie remplace l'original. Il lui reste à avoir ses formulaires.`,"copy-archive":fr`C'est noté : rien ne partira d'ici.`,"set-up":"",
"see-panel":""}},triggerActors={form:"Formulaire",clock:"Horloge",edit:"Saisie"},stepLabels={update:"Mise à jour du registre",requests:"Lecture des demandes re\
çues",offers:"Lecture des offres reçues",answers:"Lecture des réponses des organismes","follow-ups":"Lecture des nouvelles des établissements",reviews:"Lect\
ure des bilans de stage",contributions:"Lecture des contributions","hand-edits":"Saisies à la main","typed-rows":"Lignes ajoutées à la main",verify:"Vérifica\
tion du registre",calendar:"Ce que la date change",meetings:"Inscriptions aux rencontres",reminders:"Relances et rappels",forms:"Formulaires",messages:"Envoi de\
s courriels",import:"Importation d’entreprises",year:"Clôture de l’année",erasure:"Effacement d’une personne",health:"Santé du pôle",report:"Message à\
 l’animateur",morning:"Accusé du matin",home:"Onglet Accueil",dashboard:"Onglet Tableau de bord",facts:"Chiffres du jour pour l’académie"},KEY7="problems",
MOST_KEPT4=20,LONGEST3=7e3;function readFoundProblems($){try{const{on:T,problems:q}=JSON.parse($.getProperty(KEY7)??"{}");return{on:T??"",problems:Array.isArray(
q)?q:[]}}catch{return{on:"",problems:[]}}}function keepFoundProblems($,T,q){let W=q.slice(0,MOST_KEPT4);for(;W.length>0&&JSON.stringify(W).length>LONGEST3;)W=W.
slice(0,-1);$.setProperty(KEY7,JSON.stringify({on:T,problems:W}))}function factsOf($,T){const q=settingsFrom($.all("settings"));let W;const K=()=>W??(W=callsIn(
$,T.clock.today()));return{today:T.clock.today(),calendars:calendarsOf(q),days:Y=>daysOf(q,Y),replyWithinDays:Number(q.replyWithinDays)||5,reviewsOf:Y=>$.where(
"reviews","requestReference",Y),said:saidIn($,T),newsOn:newsIn($,T),hasNews:({uai:Y})=>$.where("requests","schoolUai",Y).some(({status:J})=>!CLOSED_REQUEST_STATUSES.
includes(J)),callsFor:({uai:Y})=>K().filter(({request:J})=>J.schoolUai!==Y)}}var daysOf=($,T)=>{const q=$[`reminder.${T}`];return q==="non"?void 0:Number(q)};function saidIn($,{
clock:T}){const q=isInTrial($),W=new Map;return(K,Y)=>{let J=W.get(K);if(J===void 0){W.set(K,J=new Map);for(const Q of $.where("messages","template",K)){const X=stateOf(
Q);if(X===void 0||Q.isTrial===!0&&!q)continue;const Z=T.dayOf(Q.sentAt??Q.createdAt);for(const ee of coveredBy(Q))J.set(ee.about,[...J.get(ee.about)??[],{base:ee.
base,on:Z,state:X}].sort(byDay))}}return J.get(Y)??[]}}function newsIn($,{clock:T}){const q=isInTrial($);return W=>{const K=[W,...propositionsOf($,W).map(Y=>Y.reference)];
return messagesAbout($,K,q,({status:Y,template:J})=>Y==="sent"&&NEWS.includes(J)).map(({sentAt:Y,createdAt:J})=>T.dayOf(Y??J)).sort().pop()}}var byDay=($,T)=>compare(
$.on,T.on);function subjectsOf($){const T=["sent","reminded"].flatMap(W=>$.where("propositions","status",W)),q=SEATED_PROPOSITION_STATUSES.flatMap(W=>$.where("p\
ropositions","status",W));return{propositions:T.map(W=>subjectOf($,W)),placements:q.map(W=>subjectOf($,W)),requests:OPEN_REQUEST_STATUSES.flatMap(W=>$.where("re\
quests","status",W)).map(W=>({request:W})),schools:$.where("schools","wantsDigest",!0).map(W=>({school:W})),members:$.where("schools","wantsCalls",!0).map(W=>({
school:W})),registrations:$.where("registrations","state","registered").map(W=>registrationOf($,W))}}function subjectOf($,T){const q=$.find("companies",T.companyReference);
return{proposition:T,request:$.find("requests",T.requestReference),company:q,help:q&&helpIn($,T.requestReference,q)}}var helpIn=($,T,q)=>$.where("contributions",
"requestReference",T).find(({kind:W,about:K,word:Y})=>W==="help"&&(K===void 0?Y!==void 0&&new CompanyNames([q]).namedIn(Y).has(q.reference):K===q.reference)),registrationOf=($,T)=>({
registration:T,meeting:$.find("meetings",T.meetingReference)});function subjectNamed($,T){const q=$.find("propositions",T);if(q!==void 0)return subjectOf($,q);const W=$.
find("requests",T);if(W===void 0){const Y=$.find("registrations",T);return Y===void 0?{school:$.find("schools",T)}:registrationOf($,Y)}const K=$.where("proposit\
ions","requestReference",T).find(({status:Y})=>SEATED_PROPOSITION_STATUSES.includes(Y));return K===void 0?{request:W}:subjectOf($,K)}var TO_SEE=["meeting-over",
"meeting-cancelled","meeting-unknown","approach-unmatched","release-unknown","kept"],asksForAnimator=$=>TO_SEE.includes($),isUnsettled=({isSettled:$,toCheck:T,kind:q,
requestReference:W})=>$!==!0&&(T!==void 0||q==="help"&&W!==void 0),contributionDoubts={noKind:fr`La nature de la contribution est illisible : lisez la réponse dans son onglet.`,
nobody:fr`Ni établissement ni organisme indiqué.`,noAddress:$=>$===void 0?fr`Pas d'adresse : personne ne peut être remercié.`:fr`Adresse à corriger : ${quoted(
$)}.`,unknownSchool:$=>fr`Établissement inconnu du pôle : ${quoted($)}.`,noCompanyName:fr`Le nom de l'entreprise manque.`,reservedForNobody:fr`Réservation demandée sans établissement connu : l'entreprise est partagée avec le réseau.`,
reservedThoughKnown:fr`Réservation demandée pour une entreprise déjà dans le vivier : son partage n'a pas changé.`,noTitle:fr`Le titre de la ressource manque.`,
unsafeLink:$=>fr`Lien non retenu, car il ne commence pas par https:// : ${quoted($)}.`,noSubject:fr`Le sujet du besoin manque.`,unknownStage:$=>fr`Aucun stage ne porte cette référence : ${quoted(
$)}.`,unknownRequest:fr`La demande à aider n'est pas indiquée, ou le pôle ne la connaît pas.`,meetingNamed:$=>$===void 0?fr`Aucune rencontre choisie.`:fr`Rencontre inconnue : ${quoted(
$)}.`},TO_SEE2={"meeting-over":fr`La rencontre est passée.`,"meeting-cancelled":fr`La rencontre est annulée.`,"approach-unmatched":fr`L'entreprise contactée n'est pas reconnue dans le vivier : la recherche d'hôtes n'en tient pas compte.`,
"release-unknown":fr`Réservation à lever : le lien ne désigne aucune entreprise.`},contributionToSee=$=>TO_SEE2[$]??"",namedCompanyLine=({companyName:$,commune:T,
postalCode:q,person:W,isAgreed:K})=>[[$,[q,T].filter(Y=>Y!==void 0).join(" ")].filter(Y=>Y!==void 0&&Y!=="").join(", "),W,K===void 0?void 0:K?fr`d'accord pour être appelée`:
fr`n'a pas encore été prévenue`].filter(Y=>Y!==void 0&&Y!=="").join(fr` ; `),approachSentence=({organisation:$,contactedOn:T,on:q,result:W})=>fr`Contactée par ${$??
"un établissement"} le ${plainDate(T??q)} : ${approachLabels[W??"waiting"].toLowerCase()}`,contributionSentence=({organisation:$,name:T,kind:q})=>fr`${$??T??"Q\
uelqu’un"} : ${contributionLabels[q].toLowerCase()}`;function callBackRule({workingDays:$,departements:T},q,W){const{last:K}=openYear(q),Y=W===void 0||W<=q?K:
addDays(W,-1);return{workingDays:$,departements:T,last:Y<K?Y:K}}function doubtOfCallBack($,T,q){const W=hostCalendar(q),K=Q=>{const X=workedFrom(W,Q);return W(X)&&
X<=q.last?{next:X}:{}},Y=()=>K(addDays(T,1));if(!isIsoDate($))return{code:"unreadable",...Y()};if($<T)return{code:"past",...Y()};if($>q.last)return{code:"too-la\
te",...Y()};if(W($))return;const J=K($);return{code:"unworked",...J.next===void 0?Y():J}}var OFFERED=5,callBackDays=($,{clock:T})=>nextWorkedDays(hostCalendar(settingsFrom(
$.all("settings"))),T.today(),OFFERED),callBackRuleOf=($,{clock:T},q)=>callBackRule(settingsFrom($.all("settings")),T.today(),q&&(q.startsOn??$.find("requests",
q.requestReference)?.startsOn)),callSoon=($,{clock:T})=>workedFrom(hostCalendar(settingsFrom($.all("settings"))),T.today()),reviewOutcomes={taken:$=>$,corrected:$=>fr`${$} : remplace la réponse précédente`,
again:$=>fr`${$} : bilan déjà reçu`,"not-begun":$=>fr`${$} : stage pas encore commencé, à lire par l’animateur`,"not-held":$=>fr`${$} : stage annulé, à lire par l’animateur`,
"unknown-token":()=>fr`Code inconnu : à traiter par l’animateur`,"no-answer":()=>fr`Réponse vide : à traiter par l’animateur`},unknownReviewToken=fr`Le code du bilan ne correspond à aucun stage : lien incomplet, modifié ou trop ancien.`,
DONE={yes:fr`stage réalisé`,partly:fr`stage réalisé en partie`,no:fr`stage non réalisé`},reviewFacts=({done:$,fit:T,welcome:q,again:W})=>[$===void 0?"":DONE[$],
T===void 0?"":fr`attendus ${T} sur 4`,q===void 0?"":fr`accueil ${q} sur 4`,W===void 0?"":W?fr`recommencerait`:fr`ne recommencerait pas`].filter(K=>K!=="").join(
", "),stageSentence2=({by:$,done:T})=>fr`${$===void 0?"Bilan":reviewerLabels[$]} : ${reviewFacts({done:T})}`,OF={company:fr`de l’organisme d’accueil`,school:fr`de l’établissement`},
WHY={"not-begun":fr`avant le début du stage`,"not-held":fr`pour un stage annulé`},keptReview=($,T,q,W)=>fr`Bilan ${OF[T]} reçu ${WHY[W]} (${$}) : ${[reviewFacts(
q),q.workedExpectations.join(" ; "),q.toImprove??""].filter(K=>K!=="").join(". ")}`,reviewSentence=$=>fr`${$.by===void 0?"Bilan":reviewerLabels[$.by]} : ${reviewFacts(
$)}`,reviewDetail=({workedExpectations:$,toImprove:T,on:q})=>[q===void 0?"":capitalised(shortDate(q)),$.length===0?"":fr`Attendus travaillés : ${$.join(" ; ")}`,
T===void 0?"":quoted(T)].filter(W=>W!=="").join(" · "),otherDatesWord=($,T)=>fr`Dates possibles : ${longPeriod($,T)}.`,callBackWord=$=>fr`À rappeler le ${shortDate(
$)}`,answerToMissing=$=>fr`${$.join(", ")} n’est plus dans le registre : la réponse est gardée, rétablissez la ligne puis notez la réponse.`,withdrawalReason=fr`Désistement annoncé par l’organisme.`;
function oneOtherDate($,T){return $!==void 0?fr`Dates possibles : à partir du ${plainDate($)}.`:T===void 0?void 0:fr`Dates possibles : jusqu'au ${plainDate(T)}.`}
var unknownToken=fr`Le code de la réponse ne correspond à aucune proposition : lien incomplet, modifié ou trop ancien.`,answerFollowUp={taken:$=>$,kept:$=>fr`${$} : à traiter par l’animateur`,
"too-late":$=>fr`${$} : place déjà attribuée ou demande close`,again:$=>fr`${$} : réponse déjà reçue`,"unknown-token":()=>fr`Code inconnu : à traiter par l’animateur`,
"no-answer":()=>fr`Réponse vide : à traiter par l’animateur`};function keptSentence({status:$,answer:T,endedBy:q,turn:W=0,answeredOn:K}){if($!=="cancelled")
return;const Y=K===void 0?"":` le ${shortDate(K)}`;return T==="yes"?W>0?fr`avait accepté${Y}`:fr`avait dit oui${Y}, trop tard`:T==="other-dates"?fr`possible à d'autres dates`:
T==="call-back"?fr`avait demandé à être rappelé`:T===void 0&&q==="superseded"?fr`sollicité, libéré avant d'avoir répondu`:void 0}function propositionSentence($){
const T=propositionStatusLabels[$.status],q=$.answeredOn??$.secondReminderOn??$.firstReminderOn??$.sentOn??$.createdOn,W=$.refusalReason===void 0?"":fr` : ${refusalReasonLabels[$.
refusalReason].toLowerCase()}`,K=$.answer!==void 0&&$.answer!=="yes"&&$.answer!=="no"?` · ${quoted(answerLabels[$.answer])}`:"";return`${T} le ${shortDate(q)}${W}${K}`}
var SOON_DAYS=10,far="9999",isOpen2=({status:$})=>OPEN_REQUEST_STATUSES.includes($),isSoon=({startsOn:$},T)=>$!==void 0&&daysBetween(T,$)<=SOON_DAYS,failedAttempts=($,{
reference:T})=>$.propositionsOf(T).filter(hasFailed).length,requests=($,T)=>$.requests.filter(T).map(q=>({object:"request",record:q,at:q.startsOn??far})),openRequests=($,T)=>requests(
$,q=>isOpen2(q)&&T(q)),propositions=($,T)=>$.propositions.filter(T).map(q=>({object:"proposition",record:q,at:q.callBackOn??q.answeredOn??q.sentOn??far})),messages=($,T,q=()=>!0)=>$.
messagesIn(T).filter(q).map(W=>({object:"message",record:W,at:W.createdAt})),isHeldYes=({answer:$,status:T})=>$==="yes"&&(LIVE_PROPOSITION_STATUSES.includes(T)||
T==="unanswered")&&!SEATED_PROPOSITION_STATUSES.includes(T),asksNow=($,T)=>asksToTalk($)&&(isToCall($,T)||SEATED_PROPOSITION_STATUSES.includes($.status)&&($.callBackOn??
T)<=T);function withoutMessage($){const T=q=>$.messagesAbout(q).some(({template:W,status:K})=>W==="proposition"&&K!=="cancelled"&&K!=="skipped");return propositions(
$,({status:q,channel:W,reference:K})=>q==="to-send"&&W==="email"&&!T(K))}var reviewed=($,T)=>$.reviews.filter(W=>concernOf(W)===T).flatMap(W=>(W.propositionReference===
void 0?$.propositionsOf(W.requestReference).filter(K=>isReviewOf(W,K)):[$.proposition(W.propositionReference)]).flatMap(K=>K===void 0?[]:[{object:"proposition",
record:K,at:W.on??far}])),concerningReviews=($,T)=>$.reviews.filter(q=>q.requestReference===T.requestReference&&isReviewOf(q,T)&&concernOf(q)!==void 0),needs=($,T)=>$.
needs.filter(q=>isOpenNeed(q)&&T(q)).map(q=>({object:"need",record:q,at:q.on??far})),remarksWith=($,{draft:T,schoolName:q})=>$.plans.filter(W=>isUndecided(W)&&W.
draft===T&&W.schoolName===q),remarkedPlans=$=>$.plans.filter(T=>isUndecided(T)&&remarksWith($,T)[0]===T).map(T=>({object:"plan",record:T,at:T.remarkOn??far})),TASK_KINDS={
"support-asked":{group:"urgent",find:$=>needs($,isPressing)},"host-withdrew":{group:"urgent",find:$=>openRequests($,({reference:T})=>$.propositionsOf(T).some(hasWithdrawn))},
"starts-soon":{group:"urgent",find:$=>openRequests($,T=>isSoon(T,$.today))},"said-urgent":{group:"urgent",find:$=>openRequests($,({priority:T})=>T==="urgent")},
"many-refusals":{group:"urgent",find:$=>openRequests($,T=>T.status!=="proposed"&&failedAttempts($,T)>=MANY_ATTEMPTS)},"hard-case":{group:"urgent",find:$=>openRequests(
$,T=>T.status!=="proposed"&&$.hardshipsOf(T).length>0)},"held-yes":{group:"to-answer",find:$=>propositions($,isHeldYes)},"asks-to-talk":{group:"to-answer",find:$=>propositions(
$,T=>asksNow(T,$.today))},"plan-remark":{group:"to-answer",find:remarkedPlans},"stage-not-done":{group:"to-answer",find:$=>reviewed($,"not-done")},"to-call":{group:"\
to-call",find:$=>propositions($,T=>isToCall(T,$.today))},"convention-late":{group:"conventions",find:$=>requests($,T=>isUnsigned(T.status)&&isSoon(T,$.today))},
"promised-answer":{group:"promised",find:$=>$.requests.flatMap(T=>{const q=isOpen2(T)?$.unkeptPromise(T):void 0;return q===void 0?[]:[{object:"request",record:T,
at:q}]})},doubtful:{group:"to-review",find:$=>messages($,"sending",isDoubtful)},"sending-failed":{group:"to-review",find:$=>messages($,"failed")},"without-messa\
ge":{group:"to-review",find:withoutMessage},"message-to-review":{group:"to-review",find:$=>messages($,"to-review")},"to-search":{group:"to-search",find:$=>openRequests(
$,({status:T})=>T!=="proposed")},"to-complete":{group:"to-complete",find:$=>requests($,({status:T})=>T==="to-complete")},"contribution-to-see":{group:"network",
find:$=>$.contributions.filter(isUnsettled).map(T=>({object:"contribution",record:T,at:T.on}))},"need-waiting":{group:"network",find:$=>needs($,T=>!isPressing(T))},
"agreement-ends":{group:"network",find:$=>$.companies.flatMap(T=>{const q=T.standing==="closed"?void 0:agreementOf(T);return q!==void 0&&isEnding(q,$.today)?[{object:"\
company",record:T,at:q.until}]:[]})},"stage-in-part":{group:"to-check",find:$=>reviewed($,"in-part")},"place-unfit":{group:"to-check",find:$=>reviewed($,"unfit")},
"offer-to-check":{group:"to-check",find:$=>$.offers.filter(({status:T})=>T==="to-check").map(T=>({object:"offer",record:T,at:T.receivedOn}))},"company-to-check":{
group:"to-check",find:$=>$.companies.filter(({toCheck:T,standing:q})=>T!==void 0&&q!=="closed").map(T=>({object:"company",record:T}))}},requestBehind=($,T)=>$.object===
"request"?$.record:$.object==="proposition"?T.request($.record.requestReference):void 0;function hardshipsBehind($,T){const q=requestBehind($,T);return q===void 0?
[]:T.hardshipsOf(q)}function sorted($,T){const q=new Set($.filter(W=>hardshipsBehind(W,T).length>0));return[...$].sort((W,K)=>Number(q.has(K))-Number(q.has(W))||
compare(W.at??far,K.at??far))}function tasksOf($){const T=new Set;return Object.entries(TASK_KINDS).flatMap(([q,{group:W,find:K}])=>sorted(K($),$).filter(({record:{
reference:Y}})=>!T.has(Y)&&T.add(Y)!==void 0).map(Y=>({...Y,kind:q,group:W})))}var starts=($,{today:T})=>$.startsOn===void 0?"":startsInWords($.startsOn,T),after=$=>$===
""?"":`, ${$}`,companyOf2=({companyName:$,companyReference:T})=>$??T,withdrawnHost=($,T)=>{const q=T.propositionsOf($.reference).filter(hasWithdrawn),W=q[q.length-
1];return W===void 0?"":companyOf2(W)},silentSince2=($,T)=>$.sentOn===void 0?fr`${$.reference} : à proposer par téléphone`:fr`${$.reference} : sans réponse depuis ${counted(
daysBetween($.sentOn,T),"jour")}`,ofRequest=$=>$,ofProposition=$=>$,ofMessage=$=>$,SENTENCES2={"support-asked":supportAsked,"contribution-to-see":($=>contributionSentence(
$)),"need-waiting":($=>needWaits($)),"host-withdrew":ofRequest(($,T)=>fr`${$.reference} : désistement de ${withdrawnHost($,T)}`),"starts-soon":ofRequest(($,T)=>`${$.
reference} ${starts($,T)}, sans hôte`),"said-urgent":ofRequest(($,T)=>`${$.reference} est urgente${after(starts($,T))}`),"many-refusals":ofRequest(($,T)=>fr`${$.
reference} : ${counted(failedAttempts(T,$),"organisme")} sans succès`),"hard-case":ofRequest(({reference:$})=>fr`${$} : à chercher en premier`),"held-yes":ofProposition(
({reference:$})=>fr`${$} : « ${answerLabels.yes} », en suspens`),"asks-to-talk":ofProposition(({reference:$,answer:T})=>fr`${$} : « ${answerLabels[T??"call-b\
ack"]} »`),"plan-remark":(($,T)=>planRemarked($.draft,$.schoolName,remarksWith(T,$).length)),"stage-not-done":ofProposition(({requestReference:$})=>fr`${$} : un bilan dit que le stage n’a pas eu lieu`),
"to-call":ofProposition(($,{today:T})=>silentSince2($,T)),"convention-late":ofRequest(($,T)=>fr`${$.reference} : convention non signée${after(starts($,T))}`),"\
promised-answer":ofRequest(($,T)=>fr`${$.reference} : réponse promise à l’enseignant pour le ${shortDate(T.unkeptPromise($))}`),doubtful:ofMessage(({subject:$})=>fr`Peut-être parti : ${$}`),
"sending-failed":ofMessage(({subject:$})=>fr`Échec de l’envoi : ${$}`),"without-message":ofProposition(({reference:$})=>fr`${$} n’est pas partie : aucun courriel en file`),
"message-to-review":ofMessage(({subject:$})=>$),"to-search":ofRequest(({reference:$})=>fr`${$} : à chercher`),"to-complete":ofRequest(({reference:$})=>`${$} es\
t à compléter`),"agreement-ends":(($,{today:T})=>$.agreementUntil<T?fr`${$.name} : convention-cadre terminée le ${shortDate($.agreementUntil)}, à renouveler ou à clore`:
fr`${$.name} : convention-cadre jusqu’au ${shortDate($.agreementUntil)}, à renouveler`),"stage-in-part":ofProposition(({requestReference:$})=>fr`${$} : un bilan dit que le stage n’a eu lieu qu’en partie`),
"place-unfit":ofProposition(({requestReference:$})=>fr`${$} : un bilan signale une place qui convient mal`),"offer-to-check":($=>fr`${$.reference} est à vérifier : ${$.
companyName??""}`),"company-to-check":($=>fr`${$.reference} est à vérifier : ${$.name}`)},taskSentence=($,T)=>SENTENCES2[$.kind]($.record,T);function taskDetail($,T){
switch($.object){case"request":{const{record:q}=$;return $.kind==="to-complete"?firstLine(q.toCheck):inParts([requestLines(q)[0],requestNote($.kind,q,T)])}case"\
proposition":return $.kind==="stage-not-done"||$.kind==="stage-in-part"||$.kind==="place-unfit"?inParts([companyOf2($.record),...concerningReviews(T,$.record).map(
reviewSentence)]):inParts([companyOf2($.record),$.record.receivedWord]);case"message":return $.record.to;case"plan":return inParts([$.record.hostName,firstLine(
$.record.word)]);case"need":return inParts([$.record.stageReference,firstLine($.record.description)]);case"contribution":return inParts([$.record.requestReference,
firstLine($.record.word??$.record.toCheck)]);default:return firstLine($.record.toCheck)}}var firstLine=$=>($??"").split(`
`)[0];function requestNote($,T,q){if($==="to-search"||$==="hard-case"||$==="host-withdrew"||$==="many-refusals")return starts(T,q);if($==="convention-late")return T.
hostName??"";const W=failedAttempts(q,T);return T.status==="proposed"?"proposition en cours":W===0?"aucune proposition encore":counted(W,"refus ou silence","ref\
us ou silences")}var item=($,T)=>({group:"to-check",sentence:$.sentence,...T===""?{}:{detail:T},card:{kind:"row",reference:rowAddress($)}}),problemItems=($,{on:T,
problems:q})=>[...problemsAtHand($).map(W=>item(W,W.gesture)),...q.map(W=>item(W,[W.gesture,upkeepTexts.seenOn(plainDate(T))].filter(K=>K!=="").join(" · ")))];
function taskFacts($,T){const q=groupBy($.all("propositions"),({requestReference:K})=>K),W=K=>q.get(K)??[];return{today:T.clock.today(),requests:$.all("requests"),
propositions:alive($,"propositions"),offers:$.all("offers"),companies:$.all("companies"),messagesIn:K=>$.where("messages","status",K),messagesAbout:K=>$.where("\
messages","about",K),reviews:$.all("reviews"),needs:$.all("needs"),contributions:$.all("contributions"),request:K=>$.find("requests",K),hardshipsOf:hardshipsIn(
$),plans:$.all("plans"),proposition:K=>$.find("propositions",K),propositionsOf:W,unkeptPromise:unkeptPromises($,T,W)}}function unkeptPromises($,T,q){const W=factsOf(
$,T),K=writtenToTeachers($,T),Y=new Map;return J=>{const{reference:Q}=J;if(!Y.has(Q)){const X=()=>K([Q,...q(Q).map(Z=>Z.reference)]);Y.set(Q,unkeptPromise({request:J},
X,W))}return Y.get(Q)}}function writtenToTeachers($,{clock:T}){const q=isInTrial($);return W=>messagesAbout($,W,q,({template:K,status:Y})=>Y==="sent"&&TO_TEACHERS.
includes(K)).map(K=>({template:K.template,get composedOn(){return isReminder(K.template)?this.leftOn:T.dayOf(K.createdAt)},get leftOn(){return T.dayOf(K.sentAt??
K.createdAt)}}))}var SHOWN=400;function home($,T,q={on:"",problems:[]}){const W=settingsFrom($.all("settings")),K=taskFacts($,T),Y=tasksOf(K),J=problemItems($,q),
Q=[...Y.slice(0,SHOWN).map(X=>itemOf(X,K)),...J];return{isReady:W.hubName!==""&&$.all("schools").length>0,hubName:W.hubName,items:Q.slice(0,SHOWN),toDo:Y.length+
J.length,openRequests:K.requests.filter(({status:X})=>OPEN_REQUEST_STATUSES.includes(X)).length,toAllocate:K.requests.filter(X=>mayBeAllocated(X,K.propositionsOf(
X.reference),K.today)).length,quotaLeft:T.mailer.quotaLeft(),queuedMessages:K.messagesIn("queued").length,messagesInHand:UNFINISHED_MESSAGE_STATUSES.flatMap(K.messagesIn).
filter(isInHand).length,isSandbox:W.sandbox==="oui",...silent(T),...stuck(T)}}function itemOf($,T){const q=taskDetail($,T),W=hardshipSentence(hardshipsBehind($,
T));return{group:$.group,sentence:taskSentence($,T),...q===""?{}:{detail:q},...W===void 0?{}:{reason:W},card:cardOf($)}}function cardOf({object:$,record:T}){if($===
"plan")return{kind:"plan",reference:T.draft};const{reference:q}=T;return $==="need"||$==="contribution"?{kind:"network",reference:q}:{kind:$,reference:q}}var SHOWN_ELSEWHERE=[
"step-stuck","trial","problems","account-silent","register-older"];function silent($){const T=$.silence().filter(({code:W})=>!SHOWN_ELSEWHERE.includes(W)),[q]=T;
return q===void 0?{}:{silent:{sentence:healthWords.line(q.title,T.length-1),isGrave:q.severity==="stops"}}}function stuck($){const T=$.stuckSteps();return T.length===
0?{}:{stuck:T.map(({step:q,message:W,advice:K})=>({title:stepLabels[q]??q,sentence:W,advice:K}))}}var emptyHome=$=>({isReady:!1,hubName:"",items:[],toDo:0,openRequests:0,
toAllocate:0,quotaLeft:$.mailer.quotaLeft(),queuedMessages:0,messagesInHand:0,isSandbox:!0}),MOST_ROWS=60;function homeRows({items:$,toDo:T,stuck:q=[]},W){const Y=[
...q.map(({title:X,sentence:Z,advice:ee})=>[todayWords.stuck,`${X} : ${Z}`,ee]),...$.map(({group:X,sentence:Z,detail:ee})=>[todayWords.groups[X],Z,ee??""])].slice(
0,MOST_ROWS-1),J=T+q.length-Y.length,Q=[[homeTab.listTitle(T,shortDate(W)),"",""],...Y,...J>0?[["",homeTab.more(J),""]]:[]];return[...Q,...Array.from({length:MOST_ROWS+
1-Q.length},()=>["","",""])]}var KEY8="homeTab",FIRST_ROW=homeTab.lines.length+4,readHome=$=>$.glance.read(T=>home(T,$.ports,readFoundProblems($.seen)));function writeHomeTab($,T){
if(!T.isReady)return;const q=homeRows(T,$.ports.clock.today()),W=$.seen,K=fingerprint(JSON.stringify(q));if(W.getProperty(KEY8)===K)return;const Y=$.tabs.named(
homeTab.sheetName)??$.tabs.byId($.installation.read().sheets.home);if(Y===void 0)return;Y.getRange(FIRST_ROW,1,MOST_ROWS+1,3).setNumberFormat("@").setValues(q.map(
Q=>Q.map(shieldText))),W.setProperty(KEY8,K)}var WITH_CODE=/^(\d{5}) (.+)$/,place=$=>{const[,T,q]=WITH_CODE.exec($)??[];return q===void 0?{commune:$}:{commune:q,
postalCode:T}},PROPOSED={"unknown-commune":$=>$("suggestions").map(place),"ambiguous-commune":$=>$("candidates").map(place),"postal-code-mismatch":$=>[...$("com\
munesOfCode").map(T=>({commune:T})),...$("codesOfCommune").map(T=>({postalCode:T}))],"unknown-school":$=>$("suggestions").map(T=>({schoolName:T})),"unknown-trai\
ning":$=>$("suggestions").map(T=>({trainingName:T}))},MOST3=6;function proposedCorrections($){const T=$.flatMap(({code:q,details:W})=>(PROPOSED[q]??(()=>[]))(K=>String(
W?.[K]??"").split(LIST_SEPARATOR).filter(Y=>Y!=="")));return[...new Map(T.map(q=>[JSON.stringify(q),q])).values()].slice(0,MOST3)}var correctionTexts={title:"Co\
rrections proposées",take:$=>fr`Prendre ${$}`,taken:fr`Fiche corrigée.`,gone:{message:fr`Cette correction n’est plus proposée : la ligne a changé depuis.`,
advice:"Rien n’a été modifié. Actualisez la fiche."}},valueOf=({commune:$,postalCode:T,...q})=>[T,$,...Object.values(q)].filter(W=>W!==void 0).join(" "),idOf=$=>JSON.
stringify($);function correctionLines($,T,q){const W=requireRecord($,"requests",q);return W.toCheck===void 0?[]:proposedCorrections(findingsOf($,T,W)).map(K=>({
id:idOf(K),label:correctionTexts.take(valueOf(K))}))}var conventionSentences=$=>[...$.conventionSentOn===void 0?[]:[fr`Envoyée le ${shortDate($.conventionSentOn)}`],
...$.conventionReturnedOn===void 0?[]:[fr`Revenue le ${shortDate($.conventionReturnedOn)}`],...$.conventionSignedOn===void 0?[]:[fr`Signée le ${shortDate($.conventionSignedOn)}`],
...$.conventionBy===void 0?[]:[fr`Dernière indication : ${$.conventionBy}`]],reviewsOf2=($,T)=>$.where("reviews","requestReference",T.requestReference).filter(
q=>isReviewOf(q,T));function mayNote($,{status:T,requestReference:q},W){const K=$.find("requests",q)?.status;return SEATED_PROPOSITION_STATUSES.includes(T)?K===
"finished"&&isShort(W)?{mayNote:"interrupted"}:K==="interrupted"?{mayNote:"held"}:{}:{}}var reviewLines=($,T)=>T.flatMap(q=>reviewsOf2($,q).map(W=>({reference:W.
reference,propositionReference:q.reference,sentence:reviewSentence(W),detail:reviewDetail(W),isToSettle:concernOf(W)!==void 0,...mayNote($,q,W)}))),journalOf=($,T,q,W=20)=>$.
where("journal","reference",q).slice(-W).reverse().map(K=>({on:shortDate(T.dayOf(K.at)),sentence:journalSentence(K)})),findingLines=$=>($??"").split(`
`).filter(T=>T!=="");function requestCard($,{clock:T,gazetteer:q},W){const K=requireRecord($,"requests",W),Y=X=>mayHappen(REQUEST_LIFECYCLE,K.status,X),J=CLOSED_REQUEST_STATUSES.
includes(K.status),Q=hardshipSentence(hardshipsIn($)(K));return{reference:W,status:K.status,statusLabel:requestStatusLabels[K.status],...K.priority==="normal"?{}:
{priorityLabel:priorityLabels[K.priority]},lines:requestLines(K),...Q===void 0?{}:{reason:Q},findings:findingLines(K.toCheck),corrections:J?[]:correctionLines($,
{clock:T,gazetteer:q},W),requester:{name:K.requesterName??"",...K.requesterEmail===void 0?{}:{email:K.requesterEmail},...K.requesterPhone===void 0?{}:{phone:phoneInPairs(
K.requesterPhone)}},propositions:[...$.where("propositions","requestReference",W)].reverse().map(X=>({reference:X.reference,companyReference:X.companyReference,
companyName:X.companyName??X.companyReference,status:X.status,sentence:propositionSentence(X)})),reviews:reviewLines($,$.where("propositions","requestReference",
W)),journal:journalOf($,T,W),...conventionOf(K),keptInMind:OPEN_REQUEST_STATUSES.includes(K.status)?keptInMind($,W):[],may:{propose:Y("host-proposed"),complete:Y(
"completed"),cancel:Y("cancelled"),reopen:Y("reopened"),giveUp:Y("given-up"),loseHost:Y("host-withdrew")}}}function conventionOf($){if(!PLACED_REQUEST_STATUSES.
includes($.status))return{};const T=$.convention??"to-prepare";return{convention:{state:T,stateLabel:conventionLabels[T],sentences:conventionSentences($),next:conventionStatesAhead(
$)}}}function keptInMind($,T){const q=new Map;for(const W of $.where("propositions","requestReference",T)){const K=keptSentence(W),{companyReference:Y}=W;K===void 0?
q.delete(Y):q.set(Y,{companyReference:Y,companyName:W.companyName??Y,sentence:K})}return[...q.values()]}var joined3=$=>$.filter(T=>T!==void 0&&T!=="").join(", "),
SPOKEN=[[/\bbac pro\b/gi,"bac professionnel"],[/(?<![\p{L}\d])1re(?![\p{L}\d])/gu,"première"],[/(?<![\p{L}\d])2de(?![\p{L}\d])/gu,"seconde"],[/(?<![\p{L}\d])2e(?![\p{L}\d])/gu,
"deuxième"],[/(?<![\p{L}\d])3e(?![\p{L}\d])/gu,"troisième"],[/(?<![\p{L}\d])4e(?![\p{L}\d])/gu,"quatrième"],[/(?<![\p{L}\d])1er(?![\p{L}\d])/gu,"premier"]],spoken=$=>SPOKEN.
reduce((T,[q,W])=>T.replace(q,W),$);function phoneScript($,T,q,W){const K=$===void 0?"":classInWords($),Y=joined3([K===""?fr`un élève qui cherche un stage`:fr`un ${pupilWord(
$?.type)} ${de(K)}`,$&&ageInWords($)]),J=joined3(["Bonjour",T,q===""?"":ofHub(q)]),Q=$===void 0?"":datesInWords($);return spoken(fr`« ${J}. ${before(W)} ${Y}${Q===
""?"":`, ${Q}`}. ${question(W)} »`)}var before=$=>$?.sentOn===void 0?fr`Je vous appelle pour`:$.answer==="call-back"?fr`Vous m'aviez demandé de vous rappeler au sujet de la demande pour`:
fr`Je vous ai écrit le ${longDate($.sentOn)} pour`;function question($){return $?.answer==="other-dates"&&$.otherStartsOn!==void 0&&$.otherEndsOn!==void 0?fr`Vous m'avez dit pouvoir l'accueillir plutôt ${longPeriod(
$.otherStartsOn,$.otherEndsOn)} : est-ce toujours possible ?`:fr`Pourriez-vous l'accueillir ?`}var hopes={college:$=>hope($,"élève sans hôte","élèves sans hô\
te","stage"),seconde:$=>hope($,"élève sans hôte","élèves sans hôte","stage"),pfmp:$=>hope($,"élève sans hôte","élèves sans hôte","stage"),bts:$=>hope(
$,"étudiant sans hôte","étudiants sans hôte","stage"),apprentice:$=>hope($,"jeune sans employeur","jeunes sans employeur","contrat"),other:$=>hope($,"élève \
sans hôte","élèves sans hôte","accueil")},hope=($,T,q,W)=>$<2?fr`un ${T} aurait son ${W}`:fr`${numberInFrench($)} ${q} auraient leur ${W}`,forPublic={college:fr`un élève de collège`,
seconde:fr`un élève de seconde`,pfmp:fr`un élève de lycée professionnel`,bts:fr`un étudiant de BTS`,apprentice:fr`un apprenti`,other:fr`une visite ou un mini-stage`},
whom=$=>$===void 0?fr`un élève`:forPublic[$],waysWords={some:($,T)=>T<2?fr`Voici ce qui suffirait pour placer ${$}, sans retirer sa place à personne.`:fr`Une seule de ces choses suffirait pour placer ${$}, sans retirer sa place à personne.`,
several:($,T)=>T<2?fr`Il faudrait ces deux choses à la fois pour placer ${$}, sans retirer sa place à personne.`:fr`Il faudrait deux choses à la fois pour placer ${$}, sans retirer sa place à personne : chaque ligne en réunit deux.`,
asIs:$=>fr`Il n'y a rien à demander : ce plan pourrait placer ${$} dès maintenant, sans retirer sa place à personne. Recalculez-le.`,nothingToAsk:fr`Sans rien demander`,
gone:$=>fr`La demande ${de($)} n'est pas à répartir : elle a déjà une proposition en cours, n'est plus ouverte, ou ses dates manquent ou sont passées.`,nowhere:$=>fr`La commune de départ ${de(
$)} n'est pas reconnue : aucune distance ne se calcule. Corrigez-la dans l'onglet « Demandes ».`,placed:$=>fr`${$} a un hôte dans ce plan.`,faulty:fr`La vérification de ce calcul a échoué : rien n'est affiché. Recalculez le plan.`,
none:$=>fr`Rien de ce que l'établissement pourrait accepter, même deux choses ensemble, ni une place de plus chez un hôte à portée ne suffirait pour placer ${$} : mieux vaut chercher un nouvel hôte. L'appel au réseau, dans le panneau sous « Réseau », demande aux établissements s'ils en connaissent un.`,
noneFound:$=>fr`Rien n'a été trouvé pour placer ${$}. Le calcul n'a pas eu le temps de tout essayer : une solution existe peut-être.`,perhaps:fr`Le calcul n'a pas eu le temps de tout essayer : d'autres solutions existent peut-être.`,
placeAt:$=>fr`Une place de plus chez ${$}`,together:$=>$.map((T,q)=>q===0?T:lowered2(T)).join(fr`, et `)},placeTitle=($,T)=>inParts([$===void 0?fr`Secteur à préciser`:
capitalised(sectorLabels[$]),T]),placeWhen=($,T,q)=>fr`${capitalised(plainPeriod($,T))}, pour ${whom(q)}`,placeWorthSentence=($,T,q)=>T>$?fr`Une place de plus permettrait de placer ${atLeast(
$)} ; deux places chez ${q}, ${atLeast(T)}.`:fr`Une place de plus permettrait de placer ${atLeast($)}. Une seconde place chez ${q} n'en placerait pas d'autre, d'après ce calcul.`,
atLeast=$=>fr`au moins ${counted($,"élève")}`,worthWords={allPlaced:fr`Tous les élèves ont un hôte dans ce plan : aucune place n'est à chercher.`,allPlacedAnew:fr`Aucune place n'est à chercher : recalculé, ce plan placerait tous les élèves.`,
notBest:$=>$<2?fr`Ce plan n'est pas le meilleur : recalculé, il placerait au moins 1 élève de plus, sans nouvelle place.`:fr`Ce plan n'est pas le meilleur : recalculé, il placerait au moins ${counted(
$,"élève")} de plus, sans nouvelle place.`,oneIsEnough:($,T)=>fr`Pour ${$}, une seule des ${numberInFrench(T)} places de cette liste suffirait.`,nowhere:$=>$<
2?fr`1 élève n'est pas compté ici : sa commune de départ n'est pas reconnue.`:fr`${counted($,"élève")} ne sont pas comptés ici : leur commune de départ n'est pas reconnue.`,
nothingFound:fr`Le calcul n'a trouvé, chez les hôtes connus, aucune place de plus qui permettrait de placer un élève sans hôte.`,nothing:fr`Aucun hôte connu ne pourrait prendre un des élèves sans hôte, même avec une place de plus : il faut trouver de nouveaux hôtes.`},
callReason=($,T,q,W)=>fr`Une place de plus ${longPeriod($,T)} pour ${whom(q)} : ${hopes[q??"pfmp"](W)}`,placeScript=($,T,q)=>fr`« ${["Bonjour",$,T===""?"":ofHub(
T)].filter(W=>W!=="").join(", ")}. Je vous appelle parce qu'il nous manque peu de chose. ${q}. Pourriez-vous donner cette place, à ces dates ou à des dates proches ? »`,
askedForPlaces=($,T)=>$===0?fr`Déjà dans « Appels ».`:fr`${counted($,"entreprise mise","entreprises mises")} dans « Appels »${T===0?"":fr` ; ${numberInFrench(
T)} y ${pluralised(T,"était","étaient")} déjà`}.`,placeCallLine=$=>fr`${$}.`,frontierSentence=($,T,q,W)=>fr`${$===0?"Aucune ligne changée":counted($,"ligne\
 changée","lignes changées")} : ${W?"":"au moins "}${counted(T,"élève placé","élèves placés")} sur ${numberInFrench(q)}${T===q?"":fr`, ${numberInFrench(
q-T)} sans hôte`}.`,frontierHelp=fr`Une ligne changée, c'est un élève de ce plan qui irait ailleurs ou perdrait sa place. Un élève sans hôte qui en trouve un ne change rien pour les autres.`,
frontierNothing=fr`Ce plan place déjà le plus d'élèves possible : déplacer des lignes n'en placerait aucun de plus.`;function phoneOf($,T){const q=$.where(
"contacts","companyReference",T).filter(({isActive:Y})=>Y),W=q.find(({email:Y})=>Y!==void 0)??q[0];if(W?.phone!==void 0)return{phone:W.phone,contact:W};const K=$.
find("companies",T)?.phone;return K===void 0?void 0:{phone:K}}function askForPlaces2($,T,q,{startsOn:W,endsOn:K,public:Y,pupils:J}){const Q=callReason(W,K,Y,J);
let X=0;for(const Z of new Set(q)){const ee=reasonsOf(requireRecord($,"companies",Z).callReason);ee.includes(Q)||($.change("companies",Z,{callReason:[...ee,Q].join(
`
`)}),noteInJournal($,T,{action:journalActions.placeToAsk,object:journalObjects.company,reference:Z,reason:Q}),X++)}return{sentence:askedForPlaces(X,new Set(q).size-
X)}}function settlePlaceCall2($,T,q){const{callReason:W}=requireRecord($,"companies",q);W!==void 0&&($.change("companies",q,{callReason:void 0}),noteInJournal($,
T,{action:journalActions.placeAsked,object:journalObjects.company,reference:q,reason:reasonsOf(W).join(" ; ")}))}var reasonsOf=$=>($??"").split(`
`).map(T=>T.trim()).filter(T=>T!=="");function placeCalls($){const{animatorName:T,hubName:q}=settingsFrom($.all("settings"));return $.all("companies").filter(({
callReason:W,standing:K})=>reasonsOf(W).length>0&&K!=="closed"&&K!=="do-not-solicit").map(({reference:W,name:K,callReason:Y})=>{const J=phoneOf($,W),Q=reasonsOf(
Y);return{companyReference:W,companyName:K,contactName:[J?.contact?.name,J?.contact?.jobTitle].filter(X=>X!==void 0).join(", "),...J===void 0?{}:{phone:phoneInPairs(
J.phone)},sentence:Q.map(placeCallLine).join(" "),script:placeScript(T,q,Q[0])}}).sort((W,K)=>+(K.phone!==void 0)-+(W.phone!==void 0)||W.companyName.localeCompare(
K.companyName,"fr"))}var MOST_REASONS=3,short={distance:$=>$.kind==="measured"?`${$.isApproximate?fr`environ `:""}${distanceInWords($.distanceKm)}`:fr`distance inconnue`,
expectations:$=>$.kind==="compared"?coveredOf($.covered,$.total):$.kind==="unknown"?fr`activités à demander`:void 0,sector:$=>"sector"in $?sectorLabels[$.sector]:
void 0,places:$=>$.kind==="left"?`${counted($.left,"place")}${spaced(weekRange($.firstWeek,$.lastWeek))}`:fr`places et dates à demander`,dates:$=>$.kind==="sho\
rt"?fr`sauf ${counted($.missingDays,"jour")}`:void 0,reliability:({answered:$,asked:T})=>T>=3?answersOf($,T):void 0,rest:({daysSince:$})=>$!==void 0&&$>=60?restOf(
$):void 0,network:()=>{}},spaced=$=>$===""?"":` ${$}`,ORDER=["distance","expectations","sector","places","dates","reliability","rest","network"];function shortReasons($){
const T=new Map($.map(W=>[W.code,W.details])),q=[];for(const W of ORDER){if(q.length===MOST_REASONS)break;const K=T.get(W);if(K===void 0||W==="sector"&&q.length===
2)continue;const Y=short[W](K);Y!==void 0&&q.push(Y)}return q}var YES3={},when2=$=>$?YES3:void 0,mayDoRegulatedWork=({needs:$})=>$.request.ageBracket!=="adult"&&
($.training?.regulatedWork==="yes"||$.training?.regulatedWork==="depends");function warnedBy($,T,{needs:q,candidate:W,context:K}){if($.blocks(q)||$.holderOf(q,W)===
void 0)return;const Y=mostTaken($,q,W,K.uses),J=$.mostOf(q,W);return Y>=J?{rule:T,taken:Y,max:J}:void 0}var NIGHT_UNDER_16=20,NIGHT=22,MORNING=6;function mentionsNight($,T){
return/\bnuits?\b/.test(fold($))?!0:[...$.matchAll(/(?<!\d)(\d{1,2})\s*h(?:\s*(\d{2}))?(?![a-z0-9])(?!\s*par)/gi)].some(([,q,W])=>{const K=Number(q)+Number(W??0)/
60;return K>T&&K<=24||K<MORNING})}function linkedSite2({candidate:$,needs:T,context:q}){return($.firm===void 0?[]:q.linked.othersThan($.company.reference)).flatMap(
Y=>{const J=q.companyOf(Y);if(J===void 0||J.standing==="closed")return[];const Q=J.name;if(!maySolicit(J))return[{siteName:Q,kind:"do-not-solicit"}];const X=T.propositionsByCompany.
get(Y)?.find(({status:ee})=>ee==="declined");if(X!==void 0)return[{siteName:Q,kind:"declined",on:X.answeredOn??X.sentOn}];const Z=isReserved(J,q.today)?keeperOf(
J):void 0;return Z===void 0||Z===T.request.schoolUai?[]:[{siteName:Q,kind:"reserved",schoolName:q.schoolByUai.get(Z)?.name}]}).sort((Y,J)=>LINKED_ORDER.indexOf(
Y.kind)-LINKED_ORDER.indexOf(J.kind))[0]}var LINKED_ORDER=["do-not-solicit","declined","reserved"];function limitPassed($){const{needs:T}=$,{apprenticeMinAge:q,
request:W}=T;if(W.type==="apprenticeship"&&W.ageBracket==="under-15"&&q?.effect==="warns")return{rule:"apprentice-min-age",taken:14,max:q.value};const K=T.rule(
"max-distance-km");return K?.effect==="warns"&&$.distanceKm>K.value?{rule:"max-distance-km",taken:$.distanceKm,max:K.value}:warnedBy(LEGAL_QUOTA,"max-trainees-s\
hare",$)??warnedBy(TUTOR_TRAINEES,"max-pupils-per-tutor",$)}var CHECKS={"limit-passed":limitPassed,"apprentice-at-15":({needs:$})=>{const T=$.apprenticeMinAge;return $.
request.type==="apprenticeship"&&$.request.ageBracket==="15"&&T&&T.value>15?{minAge:T.value}:void 0},"age-undetermined":({needs:$})=>when2($.request.ageBracket===
void 0),"regulated-work-too-young":$=>{const T=$.needs.rule("regulated-work-min-age")?.value;return T!==void 0&&$.needs.request.ageBracket==="under-15"&&mayDoRegulatedWork(
$)?{minAge:T}:void 0},"regulated-work-undeclared":$=>mayDoRegulatedWork($)&&$.candidate.regulatedWorkUntil===void 0?{isCertain:$.needs.training?.regulatedWork===
"yes"}:void 0,"regulated-work-expires":$=>{const T=$.candidate.regulatedWorkUntil,q=$.needs.request.endsOn??$.needs.rulesDay;return T!==void 0&&T<q&&mayDoRegulatedWork(
$)?{until:T}:void 0},"hours-above-limit":({needs:$})=>{const T=$.request.ageBracket==="under-15",q=$.isMinor?$.rule(T?"hours-week-under-15":"hours-week-minor")?.
value:void 0,W=$.request.hoursPerWeek;return q!==void 0&&W!==void 0&&W>q?{hours:W,limit:q,isUnder15:T}:void 0},"night-hours":({candidate:$,needs:T})=>{const q=T.
isUnder16?NIGHT_UNDER_16:NIGHT;return T.isMinor&&$.offer?.schedule!==void 0&&mentionsNight($.offer.schedule,q)?{from:q}:void 0},"sunday-hours":({candidate:$,needs:T})=>when2(
T.isMinor&&/ dimanche(?! (?:ferme|exclu|non))/.test(` ${fold($.offer?.schedule??"")}`)),"gratification-due":({needs:$})=>{const T=$.rule("gratification-days")?.
value;return $.isLegalTrainee&&T!==void 0&&$.workingDays>T?{days:$.workingDays,threshold:T}:void 0},"headcount-to-ask":$=>{const{needs:T,candidate:q,context:W}=$;
if(!T.isLegalTrainee||!T.quota)return;const K=mostTaken(LEGAL_QUOTA,T,q,W.uses),{least:Y,most:J}=quotaBounds(q.company.size,T.quota);return K>=Y&&K<J?{taken:K,sureMax:Y}:
void 0},"arrangement-to-see":({needs:$})=>when2($.request.needsArrangement),"offer-unverified":({candidate:$})=>when2($.offer?.status==="to-check"),"public-to-a\
sk":({candidate:$})=>when2($.publics.length===0),"minors-to-ask":({candidate:$,needs:T})=>T.isMinor&&$.minors===void 0?{ageBracket:T.request.ageBracket}:void 0,
"dates-to-ask":({candidate:$})=>when2($.offer===void 0),"dates-short":({uncovered:$})=>$.days>0?{missingDays:$.days}:void 0,"places-to-ask":({candidate:$})=>when2(
$.places===void 0),"activities-to-ask":({candidate:$,needs:T})=>when2(T.expectations.length>0&&$.activities.length===0),"sector-to-ask":({candidate:$,needs:T})=>when2(
T.sectorFits!==void 0&&$.sector===void 0),"tutor-to-ask":({candidate:$,needs:T})=>when2(T.isLegalTrainee&&$.tutorKey===void 0),"place-approximate":$=>when2($.distanceTier===
2),"asked-by-others":({candidate:$,needs:T,context:q})=>approachToTell(q.approachesOf($.company.reference),T.request.schoolUai,q.today),"linked-site":linkedSite2,
"to-spare":({candidate:$})=>when2($.company.standing==="to-spare"),"no-contact":({candidate:$})=>when2(!$.company.email&&!$.company.phone),conditions:({candidate:$})=>$.
offer?.conditions?{text:$.offer.conditions}:void 0,"host-wishes":({candidate:$})=>$.offer&&$.offer.wishes.length>0?{wishes:$.offer.wishes}:void 0},ROWS=Object.entries(
CHECKS);function warningsOf($){const T=[];for(const[q,W]of ROWS){const K=W($);K&&T.push({code:q,details:K})}return T}var ExcludedHost=class{constructor($,T){this.
pair=$,this.candidate=$.candidate,this.code=T.first.code,this.mayOverride=T.mayOverride}get exclusions(){return exclusionsOf(this.pair)}get distanceKm(){return knownDistance(
this.pair)}},knownDistance=$=>Number.isNaN($.distanceKm)?void 0:$.distanceKm,asRanked=$=>{const T=judgeCriteria($);return{candidate:$.candidate,score:totalScore(
T),criteria:T,warnings:warningsOf($),distanceKm:knownDistance($),suitsWork:$.suitsWork}},comparable=$=>Math.round($*1e6),byId2=($,T)=>compare($.candidate.id,T.candidate.
id),byNearest=($,T)=>{const[q,W]=[$.distanceKm??1e9,T.distanceKm??1e9];return q===W?0:q-W},byRank=($,T)=>Number(T.suitsWork)-Number($.suitsWork)||comparable(T.score)-
comparable($.score)||+(T.candidate.offer!==void 0)-+($.candidate.offer!==void 0)||byNearest($,T)||byId2($,T),FARTHER_THAN_ANY_KM=1e6;function inOrder2($){const T=new Map(
EXCLUSION_CODES.map(q=>[q,[]]));for(const q of $)T.get(q.code).push({host:q,km:q.distanceKm??FARTHER_THAN_ANY_KM});return[...T.values()].flatMap(q=>q.sort((W,K)=>W.
km-K.km).map(({host:W})=>W))}function rankHosts($,T){const q=readNeeds($,T),W=[],K=[];for(const Y of T.candidates){const J=new Pair(q,Y,T),Q=verdictOf(J);Q?K.push(
new ExcludedHost(J,Q)):W.push(asRanked(J))}return{hosts:W.sort(byRank),excluded:inOrder2(K)}}function judgeHost($,T,q){const W=q.candidateById.get(T);if(!W)return;
const K=new Pair(readNeeds($,q),W,q),Y=exclusionsOf(K);return{...asRanked(K),exclusions:Y,mayOverride:Y.every(J=>J.mayOverride)}}function signsOf($){let T=0;for(let q=0;q<
$.length;q+=1)T|=1<<($.charCodeAt(q)&31);return T}function bitsIn($){let T=$-($>>>1&1431655765);return T=(T&858993459)+(T>>>2&858993459),(T+(T>>>4)&252645135)*16843009>>>
24}var cutsOf=($,T)=>Array.from({length:T+1},(q,W)=>Math.floor(W*$/T)),NameIndex=class{constructor(){this.byPart=new Map,this.searches=0}add($,T){if($==="")return;
const q={name:$,signs:signsOf($),holder:T,seenBy:0},W=slipsForgiven($,"");for(const K of[W,W+1]){const Y=cutsOf($.length,K+1);for(let J=0;J<=K;J+=1)this.keep(`${$.
length} ${K} ${J} ${$.slice(Y[J],Y[J+1])}`,q)}}near($){const T=signsOf($);this.searches+=1;const q=[],W=$.length-slipsForgiven($,"");for(let K=Math.max(1,W);K-Math.
floor(K/8)<=$.length;K+=1){const Y=Math.floor(Math.max(K,$.length)/8),J=cutsOf(K,Y+1);for(let Q=0;Q<=Y;Q+=1){const[X,Z]=[Y-Q,$.length-K],[ee,te]=[J[Q],J[Q+1]];for(let ne=Math.
max(-Q,Z-X,-ee);ne<=Math.min(Q,Z+X,$.length-te);ne+=1){const[re,se]=[ee+ne,te+ne];for(const oe of this.byPart.get(`${K} ${Y} ${Q} ${$.slice(re,se)}`)??[])bitsIn(
oe.signs^T)>2*Y||oe.seenBy===this.searches||(oe.seenBy=this.searches,isNearlySame($,oe.name)&&q.push(oe.holder))}}}return q}keep($,T){const q=this.byPart.get($);
q?q.push(T):this.byPart.set($,[T])}},ANY="*",NONE4="",foldedCommunes=new Map;function communeKey2($){let T=foldedCommunes.get($);return T===void 0&&foldedCommunes.
set($,T=fold($)),T}var phoneKey=$=>/^0\d{9}$/.test($)?$:normalisePhone($)??NONE4;function traitsOf2({name:$,tradeName:T,siret:q,commune:W,phone:K,email:Y}){const J=Y===
void 0?NONE4:normaliseEmail(Y)??NONE4,Q=q===void 0?void 0:checkSiret(q);return{siret:q===void 0?NONE4:digitsOfSiret(q),siren:Q?.kind==="valid"?Q.siret.slice(0,9):
NONE4,commune:W===void 0?NONE4:communeKey2(W),phone:K===void 0?NONE4:phoneKey(K),email:J,domain:J===NONE4||isPublicProvider(J)?NONE4:domainOfEmail(J),names:[$,T].
flatMap(X=>X===void 0?[]:[distinctiveName(X)]).filter(X=>X!=="")}}var CompanyIndex=class{constructor(){this.first=new Map,this.bySiret=new Map,this.namesByCommune=
new Map,this.count=0}add($){const T={company:$,order:this.count};this.count+=1;const{siret:q,siren:W,commune:K,phone:Y,email:J,domain:Q,names:X}=traitsOf2($),Z=q===
NONE4?void 0:this.bySiret.get(q);if(Z?Z.push(T):q!==NONE4&&this.bySiret.set(q,[T]),Y!==NONE4&&this.keepFirst(`phone ${Y}`,T),J!==NONE4&&this.keepFirst(`email ${J}`,
T),Q!==NONE4)for(const te of[K,ANY])for(const ne of[W,ANY])this.keepFirst(`domain ${Q} ${te} ${ne}`,T);if(K===NONE4||X.length===0)return;let ee=this.namesByCommune.
get(K);ee===void 0&&this.namesByCommune.set(K,ee=new NameIndex);for(const te of X)ee.add(te,T)}candidatesFor($){const{siret:T,siren:q,commune:W,phone:K,email:Y,
domain:J,names:Q}=traitsOf2($),X=new Set(this.bySiret.get(T)??[]),Z=te=>{const ne=this.first.get(te);ne!==void 0&&X.add(ne)};if(K!==NONE4&&Z(`phone ${K}`),Y!==NONE4&&
Z(`email ${Y}`),J!==NONE4)for(const te of W===NONE4?[ANY]:[W,NONE4])for(const ne of q===NONE4?[ANY]:[q,NONE4])Z(`domain ${J} ${te} ${ne}`);const ee=W===NONE4?void 0:
this.namesByCommune.get(W);if(ee!==void 0)for(const te of Q)for(const ne of ee.near(te))X.add(ne);return[...X].sort((te,ne)=>te.order-ne.order).map(te=>te.company)}keepFirst($,T){
this.first.has($)||this.first.set($,T)}},CARDS={request:"requests",offer:"offers",company:"companies",proposition:"propositions"},selection=$=>({stamp:readStamp(
PropertiesService.getDocumentProperties()),...selectedObject($)});function selectedObject($){const T=$.tabs.spreadsheet.getActiveSheet(),q=T.getName(),W=$.installation.
read().sheets,K=Object.keys(CARDS).find(X=>TABLES[CARDS[X]].sheetName===q||W[CARDS[X]]===T.getSheetId()),Y=T.getActiveRange()?.getRow()??1;if(K===void 0||Y<2)return{
kind:"none",sheetName:q};const J=keyPosition(T,CARDS[K]),Q=J===void 0?"":String(T.getRange(Y,J+1).getValue()).trim();return Q===""?{kind:"none",sheetName:q}:{kind:K,
reference:Q}}var keyPosition=($,T)=>readStructure(TABLES[T],$.getRange(1,1,1,$.getLastColumn()).getValues()[0]).positions[TABLES[T].key];function showRow2($,T){
const q=readRowAddress(T),W=q===void 0?TABLE_NAMES.find(X=>TABLES[X].prefix!==void 0&&T.startsWith(`${TABLES[X].prefix}-`)):TABLE_NAMES.find(X=>X===q.table),K=W&&
$.tabs.look(W),Y=q?.key??T;if(K!==void 0&&q?.row!==void 0&&q.row<=K.getLastRow())return K.activate(),K.getRange(q.row,1).activate(),null;if(W!==void 0&&K!==void 0){
const X=keyPosition(K,W),ee=(X===void 0?[]:K.getRange(1,X+1,Math.max(1,K.getLastRow()),1).getValues()).findIndex(([te],ne)=>ne>0&&keyOfCell(TABLES[W],te)===Y);if(ee!==
-1)return K.activate(),K.getRange(ee+1,1).activate(),null}const{message:J,advice:Q}=noSuchRecord(Y);throw new UserProblem(J,Q)}function goTo($,T){try{showRow2($,
T)}catch(q){if(!(q instanceof UserProblem))throw q}}function pairOf($,T){const q=findSameCompany({companyName:$.name,siret:$.siret,commune:$.commune,contactPhone:$.
phone,contactEmail:$.email},T);return q.kind==="none"?void 0:{known:q.company,other:$,why:q.why}}function nearDuplicates($){const T=new CompanyIndex,q=[];for(const W of $){
if(W.standing==="closed")continue;const K=pairOf(W,T.candidatesFor(W));K!==void 0&&q.push(K),T.add(W)}return q}function duplicatesOf($,T){if($.standing==="close\
d")return[];const q=new CompanyIndex;q.add($);let W=!0;return T.flatMap(K=>{if(K.reference===$.reference&&(W=!1),K.reference===$.reference||K.standing==="closed"||
q.candidatesFor(K).length===0)return[];const Y=W?pairOf($,[K])??pairOf(K,[$]):pairOf(K,[$]);return Y===void 0?[]:[{...Y,...W?{known:K,other:$}:{}}]})}function callSentence2($,T){
const q=$.sentOn??$.createdOn,W=daysBetween(q,T),K=W<=0?"aujourd’hui":`il y a ${counted(W,"jour")}`,Y=$.sentOn===void 0?"à proposer par téléphone, choisie":
"proposée";return`Pour ${$.requestReference}, ${Y} ${K}.`}var callBackSentence=$=>`À rappeler le ${shortDate($)}`,wrongNumberNote=($,T)=>fr`Faux numéro signalé le ${shortDate(
T)} : ${phoneInPairs($)}`,CONTACT_ACTIONS=[...Object.values(answeredBy),journalActions.voicemail,journalActions.wrongNumber],contactSentence=($,T)=>[shortDate(T),
$.action,$.after,$.reason].filter(q=>(q??"")!=="").join(", "),SHOWN2=60;function calls($,T){const q=T.clock.today(),W=hardshipsIn($),K=({requestReference:Q})=>{
const X=$.find("requests",Q);return X!==void 0&&W(X).length>0?1:0},Y=$.all("propositions").filter(Q=>isToCall(Q,q)).sort((Q,X)=>pressing(Q)-pressing(X)||K(X)-K(
Q)||((Q.callBackOn??Q.sentOn??Q.createdOn)<(X.callBackOn??X.sentOn??X.createdOn)?-1:1)),J=lineOf($,T,q);return{today:q,callBackDays:callBackDays($,T),callBackRule:callBackRuleOf(
$,T),lines:Y.slice(0,SHOWN2).map(J),more:Math.max(0,Y.length-SHOWN2),places:placeCalls($)}}function lineOf($,T,q){const{animatorName:W,hubName:K}=settingsFrom($.
all("settings")),Y=groupBy($.all("contacts"),({companyReference:J,isActive:Q})=>Q?J:void 0);return J=>{const Q=Y.get(J.companyReference)??[],X=Q.find(({email:ee})=>ee!==
void 0)??Q[0],Z=phoneOf($,J.companyReference)?.phone;return{propositionReference:J.reference,companyName:J.companyName??J.companyReference,contactName:[X?.name,
X?.jobTitle].filter(ee=>ee!==void 0).join(", "),...Z===void 0?{}:{phone:phoneInPairs(Z)},sentence:callSentence2(J,q),script:phoneScript($.find("requests",J.requestReference),
W,K,J),callBackUntil:callBackRuleOf($,T,J).last,...J.callBackOn===void 0?{}:{callBack:callBackSentence(J.callBackOn)},contacts:lastContacts($,T,J.companyReference),
...J.receivedWord===void 0?{}:{lastWord:J.receivedWord}}}}function lastContacts($,{clock:T},q){return $.where("propositions","companyReference",q).flatMap(({reference:W})=>$.
where("journal","reference",W)).filter(({action:W})=>CONTACT_ACTIONS.includes(W)).sort((W,K)=>W.at<K.at?1:-1).slice(0,3).map(W=>contactSentence(W,T.dayOf(W.at)))}
var pressing=$=>asksToTalk($)?0:$.channel==="phone"?1:2,PLACE=["address","postalCode","commune"],NUMBERS2=["simultaneousPlaces"],FIELDS=[...COMPARED_FIELDS,...NUMBERS2];
function takesOf($,T){const q=[];for(const W of(T.toCheck??"").split(`
`)){const K=readDifference(W,FIELDS);if(K===void 0||K.name===void 0&&valueOf2($,K)===void 0)continue;const Y=({field:Q})=>PLACE.includes(Q),J=q.find(Q=>Y(K)&&Q.
told.every(X=>Y(X)&&X.field!==K.field));J===void 0?q.push({told:[K],lines:[W]}):q.splice(q.indexOf(J),1,{told:[...J.told,K],lines:[...J.lines,W]})}return q}var valueOf2=($,{
field:T,given:q})=>NUMBERS2.includes(T)?Number(q):$.reading("companies",T,q),differenceLines=($,T)=>takesOf($,T).map(({told:q,lines:W})=>({id:W[0],label:correctionTexts.
take(quoted(q.map(({given:K})=>K).join(", ")))})),SHOWN_APPROACHES=6;function companyInNetwork($,T,q){const W=$.find("companies",T);if(W===void 0)return[];const K=Z=>{
const ee=Z===void 0?void 0:$.find("schools",Z);return ee===void 0?Z:schoolName(ee)},Y=K(W.broughtByUai),J=K(keeperOf(W)),Q=$.where("contacts","companyReference",
T).filter(({trainedOn:Z,isActive:ee})=>ee&&Z!==void 0),X=$.where("contributions","about",T).filter(({kind:Z})=>Z==="approach").sort((Z,ee)=>(Z.contactedOn??Z.on)<
(ee.contactedOn??ee.on)?1:-1);return[...Y===void 0?[]:[broughtBy(Y)],...isReserved(W,q)&&J!==void 0?[keptFor(J,W.reservedUntil)]:[],...Q.map(({name:Z,trainedOn:ee})=>trainedOf(
Z,ee)),...X.slice(0,SHOWN_APPROACHES).map(approachSentence)]}var SHOWN_STAGES=12,SHOWN_REVIEWS=12,SHOWN_MESSAGES=12;function companyHistory($,{clock:T},q){const W=$.
where("propositions","companyReference",q),K=$.where("contributions","about",q),Y=W.filter(({status:J})=>SEATED_PROPOSITION_STATUSES.includes(J));return{record:companyRecord(
solicitationLedgers(W,T.today(),approachesIn(K)).get(q)??EMPTY_LEDGER,Y.length,reviewRecords(W.flatMap(J=>reviewsOf2($,J)),W).get(q)),network:companyInNetwork($,
q,T.today()),stages:[...Y].sort((J,Q)=>(J.startsOn??"")<(Q.startsOn??"")?1:-1).slice(0,SHOWN_STAGES).map(J=>stageOf2($,J)),reviews:reviewLines($,[...W].reverse()).
slice(0,SHOWN_REVIEWS),messages:messagesTo($,T,W)}}function stageOf2($,T){const q=$.find("requests",T.requestReference),{startsOn:W,endsOn:K}=T;return{reference:T.
reference,sentence:stageSentence(q===void 0?"":classInWords(q),q?.schoolName),detail:W===void 0||K===void 0?"":shortPeriod(W,K)}}function messagesTo($,T,q){return q.
flatMap(({reference:W})=>$.where("messages","about",W)).filter(({status:W})=>W!=="skipped"&&W!=="cancelled").sort((W,K)=>W.createdAt<K.createdAt?1:-1).slice(0,SHOWN_MESSAGES).
map(({reference:W,subject:K,status:Y,sentAt:J,createdAt:Q})=>({reference:W,sentence:K,detail:`${messageStatusLabels[Y]} · ${shortDate(T.dayOf(J??Q))}`}))}var HEAD_START={
urgent:15,high:7,normal:0},knownByContext=new WeakMap;function openRequests2($){let T=knownByContext.get($);return T||(T=$.requests.filter(q=>OPEN_REQUEST_STATUSES.
includes(q.status)).map(q=>({request:q,limitKm:limitKmOf(q,$)})),knownByContext.set($,T)),T}var isOutOfReach=({request:$,limitKm:T},{point:q})=>$.point!==void 0&&
q!==void 0&&roadDistanceKm($.point,q)>T+ROUGH_POINT_MARGIN_KM,order=({request:$,score:T})=>Math.round((T+HEAD_START[$.priority])*1e6);function rankRequests($,T){
const q=T.candidateById.get($);if(!q)return[];const W=[];for(const K of openRequests2(T)){if(isOutOfReach(K,q))continue;const Y=K.needs??(K.needs=readNeeds(K.request,
T)),J=new Pair(Y,q,T);if(isExcluded(J))continue;const Q=asRanked(J);W.push({request:Y.request,host:Q,score:Q.score})}return W.sort((K,Y)=>order(Y)-order(K)||(K.
request.receivedOn+K.request.reference<Y.request.receivedOn+Y.request.reference?-1:1))}var SHOWN_REQUESTS=12;function suitedRequests($,T){const q=new Map,W=$.flatMap(
K=>rankRequests(K,T));for(const{request:K,host:Y,score:J}of W.sort((Q,X)=>X.score-Q.score))q.has(K.reference)||q.set(K.reference,{reference:K.reference,sentence:requestLines(
K).slice(0,3).join(" · "),score:Math.round(J),reasons:shortReasons(Y.criteria)});return[...q.values()].slice(0,SHOWN_REQUESTS)}var SHOWN_SITES=8,SHOWN_DUPLICATES=12;
function companyCard($,T,q){const W=requireRecord($,"companies",q),K=matchContextOf($,T.clock.today()),Y=companyHistory($,T,q);return{reference:q,name:W.name,standingLabel:companyStandingLabels[W.
standing],lines:[...companyLines(W),companyPlacesLine(K.placesOf(W))],contacts:$.where("contacts","companyReference",q).filter(({isActive:J})=>J).map(J=>({name:J.
name,role:J.jobTitle??(J.role===void 0?"":contactRoleLabels[J.role]),...J.phone===void 0?{}:{phone:phoneInPairs(J.phone)},...J.email===void 0?{}:{email:J.email}})),
offers:$.where("offers","companyReference",q).map(J=>({reference:J.reference,sentence:`${offerStatusLabels[J.status]} · ${offerLines(J).slice(1,2).join("")}`})),
propositions:[...$.where("propositions","companyReference",q)].reverse().map(J=>({reference:J.reference,sentence:`${J.requestReference} · ${propositionSentence(
J)}`})),...Y,network:[...Y.network,...agreementLines(W,K),...W.decidesAlone===!0?[decidesAlone]:linkedSiteLines(q,K)],...W.notes===void 0?{}:{notes:W.notes},findings:findingLines(
W.toCheck),corrections:differenceLines($,W),requests:suitedRequests(K.candidates.filter(J=>J.company.reference===q).map(({id:J})=>J),K),duplicates:duplicatesOf(
W,$.all("companies")).slice(0,SHOWN_DUPLICATES).map(({known:J,other:Q,why:X})=>{const Z=J.reference===q?Q:J;return{reference:Z.reference,name:Z.name,sentence:sentenceOfFinding(
{code:"company-maybe-known",severity:"warns",details:{name:Z.name,reference:Z.reference,why:X}})}})}}var linkedSiteLines=($,{linked:T,companyOf:q,ledgerOf:W,restDays:K})=>{
const Y=T.othersThan($).flatMap(J=>q(J)??[]);return Y.length===0?[]:[linkedSites(Y.length,K),...Y.slice(0,SHOWN_SITES).map(J=>linkedSite(J.name,J.reference,J.commune,
W(J.reference).lastOn))]},agreementLines=($,{agreements:T,today:q})=>{const W=T.get($.reference),K=agreementOf($);return W!==void 0?[capitalised(agreementWords(
W)),...agreementPublicsLine(W.publics)]:K?.until!==void 0&&K.until<q?[agreementEnded(K.until)]:K===void 0?[]:[agreementToCome(K.from)]},SHOWN_WEEKS=16;function offerCard($,T,q){
const W=requireRecord($,"offers",q),K=seatsTaken($,q),Y=W.places??0;return{reference:q,status:W.status,statusLabel:offerStatusLabels[W.status],companyReference:W.
companyReference,companyName:W.companyName??W.companyReference,lines:offerLines(W),findings:findingLines(W.toCheck),weeks:openWeeks(W,T.clock.today()).slice(0,SHOWN_WEEKS).
map(J=>({label:`${weekLabel(J)} (${shortDayAndMonth(mondayOfWeek(J))})`,left:Math.max(0,Y-(K.get(J)??0)),places:Y})),requests:suitedRequests([q],matchContextOf(
$,T.clock.today())),may:{verify:mayHappen(OFFER_LIFECYCLE,W.status,"verified"),suspend:mayHappen(OFFER_LIFECYCLE,W.status,"suspended"),resume:mayHappen(OFFER_LIFECYCLE,
W.status,"resumed")}}}var BY_ANIMATOR="Animateur";function reply($){try{const T=composeRun(BY_ANIMATOR),q=$(T);return T.wakeUp.keep(),{ok:!0,value:q,...T.stamp===
void 0?{}:{stamp:T.stamp}}}catch(T){return problemReply(T)}}var shown=$=>reply(T=>T.read(q=>$(q,T.ports))),done=($,T)=>reply(({ports:q})=>q.unitOfWork(W=>($(W,q),
T(W,q)))),WIDER_BY_KM=[10,20,40],ROUND_KM=5,FARTHER={walking:["public-transport","accompanied"],"two-wheels":["public-transport","accompanied"],"public-transpor\
t":["accompanied"]},MOST_SECTORS=2;function whatWouldHelp($,T){const q=Q=>new Set(suitablePairs(readNeeds({...$,...Q},T),T).map(X=>X.candidate.id)),W=readNeeds(
$,T),K=q({}),Y=Q=>[...q(Q)].filter(X=>!K.has(X)).length;return[...widerRadius(W,T,Y),...otherTransport(W,Y),...shiftedWeek(W,T.today,Y),...otherSector(W,T,K),...twoHosts(
W,K,q)].filter(({more:Q})=>Q>0).sort((Q,X)=>X.more-Q.more)}function widerRadius($,T,q){if($.limitedBy==="transport")return[];const W=radiusOf($.request),K=T.rule(
"max-distance-km",$.rulesDay)?.value??Number.POSITIVE_INFINITY,Y=[];let J=0;for(const Q of WIDER_BY_KM){const X=Math.min(K,Math.ceil((W+Q)/ROUND_KM)*ROUND_KM),Z=X>
W?q({radiusKm:X}):0;Z>J&&Y.push({kind:"radius",radiusKm:X,insteadOfKm:W,more:Z}),J=Math.max(J,Z)}return Y}var otherTransport=($,T)=>$.limitedBy!=="transport"||$.
request.transport===void 0?[]:(FARTHER[$.request.transport]??[]).map(q=>({kind:"transport",transport:q,more:T({transport:q})}));function shiftedWeek({startsOn:$,
endsOn:T},q,W){return $===void 0||T===void 0?[]:[["earlier",-7],["later",7]].flatMap(([Y,J])=>{const Q={startsOn:addDays($,J),endsOn:addDays(T,J)};return Q.startsOn<=
q?[]:[{kind:Y,...Q,more:W(Q)}]})}function otherSector($,T,q){if(!$.sectorFits)return[];const W=SECTORS.filter(J=>$.sectorFits?.[J].kind==="unrelated"),K=readNeeds(
{...$.request,fallbackSectors:[...$.request.fallbackSectors,...W]},T),Y=new Map;for(const J of suitablePairs(K,T)){const{id:Q,sector:X}=J.candidate;q.has(Q)||X===
void 0||$.training&&J.coverage.covered===0||Y.set(X,(Y.get(X)??0)+1)}return[...Y].sort((J,Q)=>Q[1]-J[1]||SECTORS.indexOf(J[0])-SECTORS.indexOf(Q[0])).slice(0,MOST_SECTORS).
map(([J,Q])=>({kind:"sector",sector:J,more:Q}))}function twoHosts($,T,q){const{weeks:W}=$;if(W.length<2)return[];const K=Math.ceil(W.length/2),Y=W[K-1].lastDay,
J=W[K].firstDay,Q=ee=>[...ee].filter(te=>!T.has(te)).length,X=Q(q({endsOn:Y})),Z=Q(q({startsOn:J}));return[{kind:"two-hosts",firstHosts:X,secondHosts:Z,more:Math.
min(X,Z),firstEndsOn:Y,secondStartsOn:J}]}var more=$=>fr`${counted($,"hôte")} de plus`,names={radius:({radiusKm:$,insteadOfKm:T})=>fr`Rayon de ${$} km au lieu de ${T}`,
transport:({transport:$})=>fr`${capitalised(byTransport[$])}`,earlier:({startsOn:$})=>fr`Une semaine plus tôt (dès le ${dayAndMonth($)})`,later:({startsOn:$})=>fr`Une semaine plus tard (dès le ${dayAndMonth(
$)})`,sector:({sector:$})=>fr`Un autre secteur en repli (${sectorLabels[$]})`,"two-hosts":()=>fr`Accueil partagé entre deux hôtes`},nameOfConcession=$=>names[$.
kind]($),titleOfConcession=$=>$.kind==="two-hosts"?fr`Deux hôtes l'un après l'autre (le premier jusqu'au ${dayAndMonth($.firstEndsOn)}, le second dès le ${dayAndMonth(
$.secondStartsOn)})`:nameOfConcession($),sentenceOfHelp=$=>$.kind==="two-hosts"?fr`${nameOfConcession($)} : ${counted($.firstHosts,"hôte")} jusqu'au ${dayAndMonth(
$.firstEndsOn)}, ${counted($.secondHosts,"hôte")} ensuite`:fr`${nameOfConcession($)} : ${more($.more)}`,names2={"host-inactive":[fr`Fermée ou à ne pas solliciter`,
fr`Fermées ou à ne pas solliciter`],"sharing-reserved":[fr`Réservée à un établissement`,fr`Réservées à un établissement`],"public-refused":[fr`N'accueille pas ce public`,
fr`N'accueillent pas ce public`],"minor-refused":[fr`N'accueille pas de mineurs`,fr`N'accueillent pas de mineurs`],"under-16-refused":[fr`N'accueille pas avant 16 ans`,
fr`N'accueillent pas avant 16 ans`],"age-law":[fr`Âge minimal non atteint`,fr`Âge minimal non atteint`],"dates-outside":[fr`N'accueille pas à ces dates`,fr`N'accueillent pas à ces dates`],
"no-place":[fr`Complet ces semaines`,fr`Complet ces semaines`],"legal-quota":[fr`Plafond légal de stagiaires atteint`,fr`Plafond légal de stagiaires atteint`],
"tutor-full":[fr`Tuteur déjà complet`,fr`Tuteurs déjà complets`],"too-far":[fr`Trop loin`,fr`Trop loin`],"over-solicited":[fr`Trop sollicitée ces 30 derniers jours`,
fr`Trop sollicitées ces 30 derniers jours`],"already-asked":[fr`Déjà contactée`,fr`Déjà contactées`],"asked-by-school":[fr`Déjà contactée par l'établissement ou l'élève`,
fr`Déjà contactées par l'établissement ou l'élève`],"linked-site-asked":[fr`Un autre site déjà contacté`,fr`Un autre site déjà contacté`],"sector-un\
related":[fr`Activité sans lien`,fr`Activité sans lien`],"dates-unknown":[fr`Dates à préciser`,fr`Dates à préciser`],"place-unknown":[fr`Commune inconnue, distance non calculée`,
fr`Commune inconnue, distance non calculée`]};function figures($,T){if($!=="too-far")return"";const q=T.map(({distanceKm:Y})=>Y).filter(Y=>Y!==void 0);if(q.length===
0)return"";const W=distanceInWords(Math.min(...q)),K=distanceInWords(Math.max(...q));return W===K?fr` : ${K}`:fr` : de ${withoutUnit(W)} à ${K}`}var withoutUnit=$=>$.
replace(/\u00a0km$/,"");function groupLabel($,T){return`${names2[$][T.length<2?0:1]} (${numberInFrench(T.length)})${figures($,T)}`}function groupsOfExcluded($){
const T=new Map;for(const q of $){const W=T.get(q.code);W?W.push(q):T.set(q.code,[q])}return[...T].map(([q,W])=>({code:q,label:groupLabel(q,W),hosts:W}))}var ages={
"under-15":fr`de moins de 15 ans`,15:fr`de 15 ans`,"16-17":fr`de 16 ou 17 ans`,adult:fr`majeur`},wishes={"tutor-training":fr`une formation de tuteurs`,"teacher-\
visit":fr`la visite d'un enseignant`,resource:fr`une ressource`,other:fr`autre chose (voir l'offre)`},passedLimits={"apprentice-min-age":($,T)=>fr`Âge minimal de l'apprentissage non atteint : ${T} ans, ou 15 ans révolus après la 3e`,
"max-distance-km":($,T)=>fr`${numberInFrench($,0)} km : au-delà du maximum du pôle (${T} km)`,"max-trainees-share":($,T)=>fr`Plafond de stagiaires dépassé : déjà ${numberInFrench(
$)} la même semaine (maximum ${T})`,"max-pupils-per-tutor":($,T)=>fr`Le tuteur suit déjà ${counted($,"élève")} (maximum ${T})`},linkedSite3=({siteName:$,kind:T,
schoolName:q,on:W})=>T==="do-not-solicit"?fr`Un autre site (${$}) ne veut pas être sollicité : à ménager`:T==="declined"?fr`Un autre site (${$}) a refusé cette demande${W===
void 0?"":` le ${plainDate(W)}`}`:fr`Un autre site (${$}) est réservé à ${q??fr`l'établissement qui l'a apporté`}`,sentences3={"limit-passed":({rule:$,taken:T,
max:q})=>passedLimits[$]?.(T,q)??fr`Limite dépassée : ${T} pour ${q}`,"apprentice-at-15":({minAge:$})=>fr`Apprentissage à 15 ans : possible avant ${$} ans si la 3e est achevée, à vérifier avec l'établissement`,
"age-undetermined":()=>fr`Âge de l'élève non précisé : à demander à l'établissement`,"regulated-work-too-young":({minAge:$})=>fr`Travaux réglementés interdits avant ${$} ans : l'élève ne pourra pas y participer`,
"regulated-work-undeclared":({isCertain:$})=>$?fr`Travaux réglementés : demander si la déclaration de dérogation a été faite à l'inspection du travail`:fr`Travaux réglementés possibles : demander lesquels, et si la déclaration de dérogation a été faite`,
"regulated-work-expires":({until:$})=>fr`La déclaration pour travaux réglementés expire le ${plainDate($)}, avant la fin du stage`,"hours-above-limit":({hours:$,
limit:T,isUnder15:q})=>fr`${hoursInWords($)} par semaine : au-dessus de ${hoursInWords(T)}, maximum ${q?fr`avant 15 ans`:fr`pour un mineur`}`,"night-hours":({from:$})=>fr`Horaires de nuit possibles : interdits aux mineurs de cet âge de ${$} h à 6 h`,
"sunday-hours":()=>fr`Travail du dimanche possible : deux jours de repos de suite sont dus à un mineur, dimanche compris sauf dérogation`,"arrangement-to-see":()=>fr`Aménagement : à voir avec l'établissement avant de proposer`,
"gratification-due":({days:$,threshold:T})=>fr`${counted($,"jour")} chez le même hôte : gratification due au-delà de ${T} jours`,"headcount-to-ask":({taken:$,
sureMax:T})=>fr`Demander l'effectif : déjà ${counted($,"stagiaire")} la même semaine (${T} au plus dans un petit organisme)`,"offer-unverified":()=>fr`Offre pas encore vérifiée`,
"public-to-ask":()=>fr`Publics accueillis à demander`,"minors-to-ask":({ageBracket:$})=>fr`Demander si un élève ${ages[$]} peut être accueilli`,"dates-to-as\
k":()=>fr`Sans offre datée : dates à demander`,"dates-short":({missingDays:$})=>fr`Les dates de l'hôte ne couvrent pas ${counted($,"jour")} du stage : à voir avec lui`,
"places-to-ask":()=>fr`Nombre de places à demander`,"activities-to-ask":()=>fr`Activités à demander, au regard des attendus`,"sector-to-ask":()=>fr`Secteur d'activité à demander`,
"tutor-to-ask":()=>fr`Tuteur ou tutrice à demander`,"place-approximate":()=>fr`Lieu connu à peu près : distance à vérifier`,"asked-by-others":({organisation:$,
on:T,result:q})=>fr`Déjà contactée par ${$===""?"un établissement":$} le ${plainDate(T)} : ${approachLabels[q].toLowerCase()}`,"linked-site":linkedSite3,"to\
-spare":()=>fr`Entreprise à ménager`,"no-contact":()=>fr`Ni courriel ni téléphone dans le registre`,conditions:({text:$})=>fr`Conditions : ${$}`,"host-wishe\
s":$=>fr`L'hôte souhaite ${enumeration($.wishes.map(T=>wishes[T]))}`},sentenceOfWarning=$=>sentences3[$.code]($.details),rankingIsFor=$=>fr`Cette demande est ${quoted(
$)} : il n’y a pas d’hôte à chercher.`,noHostYet=($,T)=>$===0?fr`Le vivier est vide : diffusez le formulaire « Offre d’accueil ».`:T?fr`Aucun autre hôte possible : une proposition est en cours, ${counted(
$,"écarté")} ci-dessous.`:fr`Aucun hôte possible : ${counted($,"écarté")}, voyez pourquoi ci-dessous.`,SHOWN3=40,SHOWN_EXCLUDED_A_GROUP=60,ENOUGH2=6;function ranking($,T,q){
const W=requireRecord($,"requests",q);if(!mayHappen(REQUEST_LIFECYCLE,W.status,"host-proposed"))return{requestReference:q,hosts:[],sharedWarnings:[],excluded:[],
excludedCount:0,whatWouldHelp:[],emptyReason:rankingIsFor(requestStatusLabels[W.status])};const K=matchContextOf($,T.clock.today()),{hosts:Y,excluded:J}=rankHosts(
W,K),Q=Y.slice(0,SHOWN3),X=sharedBy2(Q.map(({warnings:Z})=>Z.map(sentenceOfWarning)));return{requestReference:q,sharedWarnings:X,hosts:Q.map(Z=>hostLine2($,Z,X)),
excluded:groupsOfExcluded(J).map(excludedLines),excludedCount:J.length,whatWouldHelp:Y.filter(({suitsWork:Z})=>Z).length>=ENOUGH2?[]:whatWouldHelp(W,K).map(sentenceOfHelp),
...Y.length===0?{emptyReason:noHostYet(J.length,(W.livePropositions??0)>0)}:{}}}function hostLine2($,{candidate:T,score:q,criteria:W,warnings:K,suitsWork:Y},J){
const Q=contactOf($,T.company.reference),X=Q?.email??T.company.email,Z=Q?.phone??T.company.phone;return{id:T.id,companyReference:T.company.reference,...T.offer===
void 0?{}:{offerReference:T.offer.reference},companyName:T.company.name,place:T.commune??"",score:Math.round(q),reasons:shortReasons(W),criteria:W.map(ee=>({code:ee.
code,label:criterionLabels[ee.code],score:Math.round(ee.score),weight:ee.weight,sentence:sentenceOfCriterion(ee)})),warnings:K.map(sentenceOfWarning).filter(ee=>!J.
includes(ee)),hasOffer:T.offer!==void 0,...Y?{}:{isApart:!0},...X===void 0?{}:{email:X},...Z===void 0?{}:{phone:phoneInPairs(Z)}}}var excludedLines=({code:$,label:T,
hosts:q})=>({code:$,label:T,hosts:q.slice(0,SHOWN_EXCLUDED_A_GROUP).map(W=>({id:W.candidate.id,companyReference:W.candidate.company.reference,...W.candidate.offer===
void 0?{}:{offerReference:W.candidate.offer.reference},companyName:W.candidate.company.name,sentence:sentenceOfExclusion(W),mayOverride:W.mayOverride}))});function sharedBy2($){
const[T=[],...q]=$;return q.length===0?[]:T.filter(W=>q.every(K=>K.includes(W)))}function textKeys(){const $=new Map;return T=>{let q="";for(const W of T){if(W===
void 0)continue;let K=$.get(W);K===void 0&&$.set(W,K=fold(W)),q+=` ${K}`}return q}}var ABROAD=/^\s*(?:\+|00)\s*33[\s.]*(?:\(0\)|0)?/,FEWEST_DIGITS=6;function numberSought($){
if(/[^\d\s.,()+\-/\u2010-\u2015]/.test($))return;const T=$.replace(ABROAD,"0").replace(/\D/g,"").replace(/^33(?=[1-9]\d{8}$)/,"0");return T.length<FEWEST_DIGITS?
void 0:T}function*networkRows($){for(const{reference:T,title:q,theme:W,authors:K,trainings:Y,link:J,state:Q,moment:X}of $.all("resources"))yield{reference:T,texts:[
T,q,W,K,Y],numbers:[],shown:()=>({card:{kind:"network",reference:T},title:q,detail:inParts([Q&&resourceStateLabels[Q],X&&resourceMomentLabels[X],J])})};for(const T of $.
all("meetings"))yield{reference:T.reference,texts:[T.reference,T.title,T.theme,T.place],numbers:[],shown:()=>({card:{kind:"meeting",reference:T.reference},title:meetingLabel(
{...T,place:void 0}),detail:inParts([T.state&&meetingStateLabels[T.state],T.place])})};for(const T of $.all("needs"))yield{reference:T.reference,texts:[T.reference,
T.subject,T.description,T.from],numbers:[],shown:()=>({card:{kind:"network",reference:T.reference},title:needSentence(T),detail:inParts([T.reference,T.state&&needStateLabels[T.
state]])})}}var MOST4=20;function search2($,T){const q=fold(T).split(" ").filter(Q=>Q!=="");if(q.length===0)return[];const W=numberSought(T),K=textKeys(),Y=q.join(
" "),J=[];for(const Q of rowsOf($)){const X=K(Q.texts);(q.every(ee=>X.includes(ee))||W!==void 0&&Q.numbers.some(ee=>ee!==void 0&&numberSought(ee)?.includes(W)===
!0))&&J.push({row:Q,isNamed:K([Q.reference]).endsWith(Y)})}return J.sort((Q,X)=>Number(X.isNamed)-Number(Q.isNamed)).slice(0,MOST4).map(({row:Q})=>Q.shown())}function*rowsOf($){
const T=groupBy($.all("contacts"),({companyReference:q})=>q);for(const q of $.all("requests"))yield requestRow(q);for(const q of $.all("companies")){const W=T.get(
q.reference)??[];yield{reference:q.reference,texts:[q.reference,q.name,q.tradeName,q.address,q.postalCode,q.commune,q.email,q.sector&&sectorLabels[q.sector],...W.
flatMap(({name:K,email:Y})=>[K,Y])],numbers:[q.siret,q.phone,...W.map(({phone:K})=>K)],shown:()=>({card:{kind:"company",reference:q.reference},title:q.name,detail:companyDetail(
q,W.find(({isActive:K})=>K)?.name)})}}for(const q of $.all("offers"))yield offerRow(q);for(const q of $.all("propositions"))yield propositionRow(q);yield*networkRows(
$)}var companyDetail=($,T)=>[...companyLines($).slice(0,2),T].filter(q=>q!==void 0).join(" · "),requestRow=$=>({reference:$.reference,texts:[$.reference,$.pupilInitials,
classInWords($),$.schoolName,$.commune,$.postalCode,$.requesterName,$.requesterEmail,$.hostName,requestStatusLabels[$.status]],numbers:[$.requesterPhone],shown:()=>({
card:{kind:"request",reference:$.reference},title:$.reference,detail:[...requestLines($).slice(0,2),$.requesterName].filter(T=>T!==void 0).join(" · ")})}),offerRow=$=>({
reference:$.reference,texts:[$.reference,$.companyName,$.companyReference,$.commune,$.tutorName,$.sector&&sectorLabels[$.sector],offerStatusLabels[$.status],...$.
activities],numbers:[],shown:()=>({card:{kind:"offer",reference:$.reference},title:`${$.reference} · ${$.companyName??""}`,detail:offerLines($).slice(0,2).join(
" · ")})}),propositionRow=$=>({reference:$.reference,texts:[$.reference,$.companyName,$.companyReference,$.requestReference,$.tutorName,propositionStatusLabels[$.
status]],numbers:[],shown:()=>({card:{kind:"proposition",reference:$.reference},title:`${$.reference} · ${$.companyName??""}`,detail:`${$.requestReference} · ${propositionSentence(
$)}`})}),updateRegister=late("install")("updateRegister");function shownHome($){const T=readHome($);return writeHomeTab($,T),T}var panelViews={getHome:()=>reply(
$=>{const{version:T}=$.installation.read();return T===0?emptyHome($.ports):(T!==REGISTER_VERSION&&updateRegister($),shownHome($))}),getSelection:()=>reply(selection),
showRow:$=>reply(T=>showRow2(T,$)),search:$=>shown(T=>search2(T,$)),getRequestCard:$=>shown((T,q)=>requestCard(T,q,$)),getRanking:$=>shown((T,q)=>ranking(T,q,$)),
getOfferCard:$=>shown((T,q)=>offerCard(T,q,$)),getCompanyCard:$=>shown((T,q)=>companyCard(T,q,$)),getCalls:()=>shown(calls)},noticesTexts={title:"Licences et so\
urces",intro:fr`Pôle de stages est un logiciel libre, sous licence MIT. Il contient les données et les logiciels nommés ci-dessous.`,data:"Données",software:"\
Logiciels",own:"Pôle de stages",licence:$=>fr`Licence : ${$}.`},dataSources=[{name:"Communes",credit:fr`Insee et La Poste, Licence Ouverte 2.0 ; données mises en forme et abrégées.`,
address:"https://www.etalab.gouv.fr/licence-ouverte-open-licence/"},{name:"Coordonnées",credit:fr`GeoNames (geonames.org), licence CC BY 4.0 ; données choisies, corrigées et arrondies.`,
address:"https://creativecommons.org/licenses/by/4.0/deed.fr"},{name:"Contours",credit:fr`Natural Earth, domaine public ; tracés simplifiés.`,address:"https:/\
/www.naturalearthdata.com/"}];function buildMenu(){const $=SpreadsheetApp.getUi();$.createMenu(menuTexts.title).addItem(menuTexts.openSidebar,"openSidebar").addItem(
menuTexts.openAllocation,"openAllocation").addItem(menuTexts.openMap,"openMap").addItem(menuTexts.undo,"undoLastAction").addSubMenu($.createMenu(menuTexts.figures).
addItem(menuTexts.openReport,"openReport").addItem(menuTexts.openPapers,"openPapers").addItem(menuTexts.refreshDashboard,"updateDashboard")).addSeparator().addItem(
menuTexts.openSetup,"openSetup").addSubMenu($.createMenu(menuTexts.forms).addItem(menuTexts.refreshForms,"refreshForms").addItem(menuTexts.showFormLinks,"showFo\
rmLinks")).addItem(menuTexts.openTemplates,"openTemplates").addItem(menuTexts.callPool,"callPool").addItem(menuTexts.openSecondTour,"openSecondTour").addSubMenu(
$.createMenu(menuTexts.upkeep).addItem(menuTexts.openImport,"openImport").addItem(menuTexts.openExport,"openExport").addItem(menuTexts.readAnswers,"readWaitingA\
nswers").addItem(menuTexts.sendMessages,"sendWaitingMessages").addItem(menuTexts.findDuplicates,"findDuplicates").addItem(menuTexts.health,"openHealth").addItem(
menuTexts.verify,"verifyRegister").addItem(menuTexts.repair,"repairRegister").addSeparator().addItem(menuTexts.handover,"openHandover").addItem(menuTexts.closeYear,
"closeYear").addItem(menuTexts.showPerson,"showPersonData").addItem(menuTexts.erasePerson,"erasePerson")).addSubMenu($.createMenu(menuTexts.help).addItem(menuTexts.
verifyPlatform,"verifyPlatform").addItem(menuTexts.licences,"openLicences")).addToUi()}function openSidebar2(){return SpreadsheetApp.getUi().showSidebar(HtmlService.
createHtmlOutputFromFile("sidebar").setTitle(menuTexts.title)),{ok:!0,value:null}}var openDialog=($,T)=>()=>(SpreadsheetApp.getUi().showModalDialog(HtmlService.
createHtmlOutputFromFile($).setWidth(900).setHeight(600),T),{ok:!0,value:null}),openSetup2=openDialog("setup",menuTexts.openSetup),openLicences2=openDialog("lic\
ences",noticesTexts.title),openImport2=openDialog("import",menuTexts.openImport),openExport2=()=>(SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile(
"export").setWidth(480).setHeight(360),menuTexts.openExport),{ok:!0,value:null}),openTemplates2=openDialog("templates",menuTexts.openTemplates),openReport2=openDialog(
"report",menuTexts.openReport),CHOSEN=/^[\w-]{1,40}(:[\w-]{1,40}(:[\w%.~!*()'-]{1,4000})?)?$/,openDialogAt=($,T)=>q=>{const W=HtmlService.createHtmlOutputFromFile(
$).setWidth(900).setHeight(600);return typeof q=="string"&&CHOSEN.test(q)&&W.setContent(W.getContent().replace('id="page"',`id="page" data-chosen="${q}"`)),SpreadsheetApp.
getUi().showModalDialog(W,T),{ok:!0,value:null}},openPapers2=openDialogAt("papers",menuTexts.openPapers),openAllocation2=openDialogAt("allocation",menuTexts.openAllocation),
openSecondTour2=openDialog("second-tour",menuTexts.openSecondTour),openHandover2=openDialog("handover",menuTexts.handover),openHealth2=openDialog("health",menuTexts.
health),openMap2=openDialog("map",menuTexts.openMap),allocationPart=lateForPage("allocation"),commandsPart=late("commands"),editsPart=late("edits"),exportPart=lateForPage(
"export"),handoverPart=lateForPage("handover"),healthPart=lateForPage("health"),importPart=lateForPage("import"),intakePart=lateForPage("intake"),listsPart=lateForPage(
"lists"),networkPart=lateForPage("network"),panelPart=lateForPage("panel"),papersPart=lateForPage("papers"),personPart=late("person"),probePart=late("probe"),reportPart=lateForPage(
"report"),secondTourPart=lateForPage("second-tour"),setupPart=lateForPage("setup"),templatesPart=lateForPage("templates"),triggersPart=late("triggers"),yearPart=late(
"year");globalThis.onOpen=buildMenu,globalThis.onInstall=buildMenu,globalThis.onFormSubmit=triggersPart("onFormSubmit"),globalThis.onSheetEdit=editsPart("onShee\
tEdit"),globalThis.onClock=triggersPart("onClock"),globalThis.onWake=triggersPart("onWake"),globalThis.openSidebar=openSidebar2,globalThis.openSetup=openSetup2,
globalThis.openAllocation=openAllocation2,globalThis.openMap=openMap2,globalThis.openReport=openReport2,globalThis.openPapers=openPapers2,globalThis.openImport=
openImport2,globalThis.openExport=openExport2,globalThis.openSecondTour=openSecondTour2,globalThis.openTemplates=openTemplates2,globalThis.openLicences=openLicences2,
globalThis.openHealth=openHealth2,globalThis.openHandover=openHandover2,globalThis.verifyPlatform=probePart("verifyPlatform"),globalThis.undoLastAction=commandsPart(
"undoLastAction"),globalThis.updateDashboard=commandsPart("updateDashboard"),globalThis.refreshForms=commandsPart("refreshForms"),globalThis.showFormLinks=commandsPart(
"showFormLinks"),globalThis.readWaitingAnswers=commandsPart("readWaitingAnswers"),globalThis.sendWaitingMessages=commandsPart("sendWaitingMessages"),globalThis.
repairRegister=commandsPart("repairRegister"),globalThis.verifyRegister=commandsPart("verifyRegister"),globalThis.findDuplicates=commandsPart("findDuplicates"),
globalThis.callPool=commandsPart("callPool"),globalThis.showPersonData=personPart("showPersonData"),globalThis.erasePerson=personPart("erasePerson"),globalThis.
closeYear=yearPart("closeYear"),globalThis.verifierLesParcours=probePart("verifyJourneys"),globalThis.getHome=panelViews.getHome,globalThis.getSelection=panelViews.
getSelection,globalThis.showRow=panelViews.showRow,globalThis.search=panelViews.search,globalThis.getRequestCard=panelViews.getRequestCard,globalThis.getRanking=
panelViews.getRanking,globalThis.getOfferCard=panelViews.getOfferCard,globalThis.getCompanyCard=panelViews.getCompanyCard,globalThis.getPropositionCard=listsPart(
"getPropositionCard"),globalThis.previewPropositions=panelPart("previewPropositions"),globalThis.sendPropositions=panelPart("sendPropositions"),globalThis.recordAnswer=
panelPart("recordAnswer"),globalThis.cancelProposition=panelPart("cancelProposition"),globalThis.recordReview=panelPart("recordReview"),globalThis.settleReview=
panelPart("settleReview"),globalThis.putToTeacher=panelPart("putToTeacher"),globalThis.settleCounterOffer=panelPart("settleCounterOffer"),globalThis.changeOfferPublics=
panelPart("changeOfferPublics"),globalThis.completeRequest=panelPart("completeRequest"),globalThis.takeDifference=panelPart("takeDifference"),globalThis.takeCorrection=
panelPart("takeCorrection"),globalThis.cancelRequest=panelPart("cancelRequest"),globalThis.reopenRequest=panelPart("reopenRequest"),globalThis.giveUpRequest=panelPart(
"giveUpRequest"),globalThis.withdrawPupil=panelPart("withdrawPupil"),globalThis.tickConvention=panelPart("tickConvention"),globalThis.askTeacher=panelPart("askT\
eacher"),globalThis.getNetwork=networkPart("getNetwork"),globalThis.settleContribution=networkPart("settleContribution"),globalThis.settleNeed=networkPart("sett\
leNeed"),globalThis.makeTheme=networkPart("makeTheme"),globalThis.getMeeting=networkPart("getMeeting"),globalThis.previewInvitation=networkPart("previewInvitati\
on"),globalThis.inviteToMeeting=networkPart("inviteToMeeting"),globalThis.previewShare=networkPart("previewShare"),globalThis.shareResources=networkPart("shareR\
esources"),globalThis.previewSector=networkPart("previewSector"),globalThis.tellSector=networkPart("tellSector"),globalThis.saveMinutes=networkPart("saveMinutes"),
globalThis.sendAfterMeeting=networkPart("sendAfterMeeting"),globalThis.noteAttendance=networkPart("noteAttendance"),globalThis.getIntake=intakePart("getIntake"),
globalThis.checkIntake=intakePart("checkIntake"),globalThis.recordIntake=intakePart("recordIntake"),globalThis.sendCorrectionLink=panelPart("sendCorrectionLink"),
globalThis.setOfferStatus=panelPart("setOfferStatus"),globalThis.confirmProposition=panelPart("confirmProposition"),globalThis.withdrawHost=panelPart("withdrawH\
ost"),globalThis.mergeCompanies=panelPart("mergeCompanies"),globalThis.noteVoicemail=panelPart("noteVoicemail"),globalThis.noteWrongNumber=panelPart("noteWrongN\
umber"),globalThis.settlePlaceCall=panelPart("settlePlaceCall"),globalThis.getCalls=panelViews.getCalls,globalThis.getMessages=listsPart("getMessages"),globalThis.
previewMessage=panelPart("previewMessage"),globalThis.queueMessage=panelPart("queueMessage"),globalThis.queueAllMessages=panelPart("queueAllMessages"),globalThis.
cancelMessage=panelPart("cancelMessage"),globalThis.settleMessage=panelPart("settleMessage"),globalThis.editMessage=panelPart("editMessage"),globalThis.sendToMyself=
panelPart("sendToMyself"),globalThis.correctAddress=panelPart("correctAddress"),globalThis.setPause=panelPart("setPause"),globalThis.sendDueMessages=panelPart("\
sendDueMessages"),globalThis.getProblems=listsPart("getProblems"),globalThis.mendProblem=panelPart("mendProblem"),globalThis.getLastActions=listsPart("getLastAc\
tions"),globalThis.undoAction=panelPart("undoAction"),globalThis.getHealth=healthPart("getHealth"),globalThis.mendCause=healthPart("mendCause"),globalThis.getHandover=
handoverPart("getHandover"),globalThis.announceLeaving=handoverPart("announceLeaving"),globalThis.takeOver=handoverPart("takeOver"),globalThis.sendHandoverLetter=
handoverPart("sendHandoverLetter"),globalThis.getSetup=setupPart("getSetup"),globalThis.saveIdentity=setupPart("saveIdentity"),globalThis.previewSchools=setupPart(
"previewSchools"),globalThis.importSchools=setupPart("importSchools"),globalThis.chooseTrainings=setupPart("chooseTrainings"),globalThis.buildForms=setupPart("b\
uildForms"),globalThis.checkForms=setupPart("checkForms"),globalThis.openForm=setupPart("openForm"),globalThis.noteOutsideView=setupPart("noteOutsideView"),globalThis.
sendTestMessage=setupPart("sendTestMessage"),globalThis.setSandbox=setupPart("setSandbox"),globalThis.solvePlan=allocationPart("solvePlan"),globalThis.getAlternatives=
allocationPart("getAlternatives"),globalThis.whyNotHost=allocationPart("whyNotHost"),globalThis.arrangeWith=allocationPart("arrangeWith"),globalThis.whatItTakes=
allocationPart("whatItTakes"),globalThis.placeWorth=allocationPart("placeWorth"),globalThis.changeFrontier=allocationPart("changeFrontier"),globalThis.askForPlaces=
allocationPart("askForPlaces"),globalThis.keepDraft=allocationPart("keepDraft"),globalThis.getDrafts=allocationPart("getDrafts"),globalThis.openDraft=allocationPart(
"openDraft"),globalThis.comparePlans=allocationPart("comparePlans"),globalThis.shareDraft=allocationPart("shareDraft"),globalThis.deleteDraft=allocationPart("de\
leteDraft"),globalThis.decideRemark=allocationPart("decideRemark"),globalThis.getPlanRules=allocationPart("getPlanRules"),globalThis.tryWeight=allocationPart("t\
ryWeight"),globalThis.applyWeight=allocationPart("applyWeight"),globalThis.createPropositions=allocationPart("createPropositions"),globalThis.getMap=allocationPart(
"getMap"),globalThis.getImport=importPart("getImport"),globalThis.previewImport=importPart("previewImport"),globalThis.startImport=importPart("startImport"),globalThis.
continueImport=importPart("continueImport"),globalThis.stopImport=importPart("stopImport"),globalThis.getSecondTour=secondTourPart("getSecondTour"),globalThis.makeSecondTour=
secondTourPart("makeSecondTour"),globalThis.readSecondTour=secondTourPart("readSecondTour"),globalThis.answerSecondTour=secondTourPart("answerSecondTour"),globalThis.
noteSecondTour=secondTourPart("noteSecondTour"),globalThis.getExport=exportPart("getExport"),globalThis.exportList=exportPart("exportList"),globalThis.getReport=
reportPart("getReport"),globalThis.getPapers=papersPart("getPapers"),globalThis.getPaper=papersPart("getPaper"),globalThis.getTemplates=templatesPart("getTempla\
tes"),globalThis.getTemplateRows=templatesPart("getTemplateRows"),globalThis.getTemplateValues=templatesPart("getTemplateValues"),globalThis.saveTemplate=templatesPart(
"saveTemplate"),globalThis.tryTemplate=templatesPart("tryTemplate"),share({"chunk-6M6QJJJJ":()=>({panelViews}),"chunk-VTOTPK2S":()=>({emptyHome,readHome,taskFacts,
tasksOf,writeHomeTab}),"chunk-CVVDHP6Y":()=>({FIELDS,calls,companyCard,offerCard,takesOf,valueOf:valueOf2,wrongNumberNote}),"chunk-VTDJ2ZQC":()=>({asksToTalk,isToCall}),
"chunk-7WRQMGPJ":()=>({correctionTexts,findingLines,idOf,journalOf,phoneScript,proposedCorrections,requestCard,reviewLines,reviewsOf:reviewsOf2,valueOf}),"chunk\
-5YMCFEYV":()=>({hardshipSentence}),"chunk-DUYB6D7O":()=>({callDetail,callSentence,demandsInWords,ledgerSentence,messagesQueued,needSentence,needWaits,sectorPreview,
sharePreview,supportAsked,thanksWords}),"chunk-KG4K3W64":()=>({done,shown}),"chunk-AADXZBZX":()=>({askForPlaces:askForPlaces2,frontierHelp,frontierNothing,frontierSentence,
phoneOf,placeCalls,placeTitle,placeWhen,placeWorthSentence,settlePlaceCall:settlePlaceCall2,shortReasons,waysWords,worthWords}),"chunk-YTSMLMRL":()=>({asRanked,
judgeHost,rankHosts}),"chunk-QRBYODH2":()=>({planRemarked,someSchool}),"chunk-PNC7TAHA":()=>({mayBeAllocated}),"chunk-OMV67CDH":()=>({companyLines,journalSentence,
offerLines,propositionLines,requestLines,startsInWords}),"chunk-TBHA4XKY":()=>({duplicatesOf,goTo,nearDuplicates,selection,showRow:showRow2}),"chunk-5VMS2JWG":()=>({
CompanyIndex}),"chunk-XC7DQX4Q":()=>({alive,allProblems,problemsAtHand,readRowAddress,rowAddress,statusesByJournal,verifyRegister:verifyRegister2}),"chunk-IPELD\
BQR":()=>({NAME_FIELDS,PLAN_FIELDS_OF_REQUESTER,TABLES_OF_THE_HUB,addressesIn,findPerson,isNameOf,planRowsOf,tracesIn,withoutTraces}),"chunk-X6Q4Y43G":()=>({TABLE_KEYS}),
"chunk-E7BCIHHC":()=>({REFERENCES,TYPED_TABLES,adoptRow,halfAdopted,isTyped,keysIn,overbooked}),"chunk-33NYXZKH":()=>({healthWords}),"chunk-MZ65SKGQ":()=>({stepLabels,
triggerActors}),"chunk-ENXBTROL":()=>({reply}),"chunk-R73NBAXI":()=>({keepFoundProblems,readFoundProblems}),"chunk-WUOF5RRN":()=>({forgottenMessages,hasLeft:hasLeft2,
leftMark}),"chunk-LAJZ5DZL":()=>({factsOf,subjectNamed,subjectOf,subjectsOf}),"chunk-SRSECWXY":()=>({approachSentence,asksForAnimator,contributionDoubts,contributionSentence,
contributionToSee,isUnsettled,namedCompanyLine}),"chunk-2VVLRXI3":()=>({answerFollowUp,answerToMissing,callBackDays,callBackRuleOf,callBackWord,callSoon,doubtOfCallBack,
keptReview,keptSentence,oneOtherDate,otherDatesWord,propositionSentence,reviewDetail,reviewFacts,reviewOutcomes,reviewSentence,stageSentence:stageSentence2,unknownReviewToken,
unknownToken,withdrawalReason}),"chunk-KKH64G7B":()=>({CONVENTION_EVENTS,asTold,conventionStatesAhead,newsFor,refreshMeeting}),"chunk-3RDVDV64":()=>({checkOfferIn}),
"chunk-4GBT3YLJ":()=>({COMPARED_FIELDS,checkOffer,companiesToRecognise,companyPlacesLine,completeCompany,duplicatesReport,isBlank,keepCompany,keepContact,keptRow,
mergedInto,readSiret}),"chunk-6M66EVAU":()=>({CONVENTION_STATES,PRIORITIES,checkPlaces,chosenStatus,findingsOf,isChosen,lowered:lowered2,openWeeks,recheckRequest,
seatsOfOffer,seatsTaken,sentenceOfExclusion,sentenceOfOverbooked,sentenceOfSeatReason}),"chunk-JRI3TTLU":()=>({sentenceOfHelp,titleOfConcession,whatWouldHelp}),
"chunk-X7O5JIWY":()=>({EMPTY_LEDGER,EXCLUSION_CODES,LEGAL_QUOTA,NETWORK_LIMITS,Pair,ROUGH_POINT_MARGIN_KM,SEAT_LIMITS,SHARED_LIMITS,SeatCounter,TUTOR_TRAINEES,excludedBut,
exclusionsOf,holderIn,hostPastRules,isExcluded,judgeCriteria,limitHubOf,limitHubOfSeat,limitKmOf,matchContextOf,minAgePassed,mostTaken,periodsOf,placesLeft,quotaBounds,
radiusOf,reachableHostsOfAll,readNeeds,reviewRecords,rulesDayOf,scoreOf:scoreOf2,seatOf,solicitationFigures,solicitationLedgers,suitablePairs,totalScore,usesBut,
verdictOf}),"chunk-XEORDGYW":()=>({agreementOf,agreementUses,approachToTell,approachesIn,groupBy,hasNoDates,indexBy,isEnding,isOpenAllYear,readableCount,readableDay,
readableOffer,readablePeriod,stageWeekNames,stageWeeks,uncoveredDays,wasAskedByItself}),"chunk-2L4JUY4N":()=>({adoptTexts,conventionByHand,editTexts,followTexts,
handStatusTexts}),"chunk-S33BAXEK":()=>({checkInitials,checkNumbers,checkRequestIn,mayHappen,priorityOf,transitionByHand,transitionOf}),"chunk-3IEO7OQJ":()=>({diplomasIn,
plainStudies,recogniseTraining,trainingAnswered}),"chunk-CLRRR6S3":()=>({addressOf,atSameHost,contactOf}),"chunk-2HXRSY5L":()=>({DAY_FIELDS,checkDates,checkPlace,
distinctiveName,findSameCompany,hasBrokenLetters,isCalledAsOne,isNearlySame,isPossibleDay,isSameName,missingDates,neededDays,normalisePhone,normalisePostalCode,
schoolAnswered,sentencesOfFindings,slipsForgiven,textReader,withSentences}),"chunk-QWLX2JF5":()=>({undotted}),"chunk-MOKHLOMS":()=>({requireRecord}),"chunk-OM62\
JUSX":()=>({addressNeeded,alreadyProposed,animatorEmailNeeded,badCallBack,badNumber,badOtherDates,badReview,badWeight,cannotMergeItself,chosenTwice,dayNeeded,draftDeleted,
emptyMessage,futureConvention,guardSentences,hostNoLongerPossible,meetingOver,meetingToCome,minutesNeeded,movedCallBack,needsAnswer,noAddress,noAddressToShare,noAnswerForm,
noArrangement,noAttestation,noChoice,noCounterOffer,noFollowUpForm,noMotive,noPaper,noPublic,noRemark,noResources,noSuchRecord,notInThisStatus,notQueuedAnyMore,
nothingSought,nothingTicked,nothingToAsk,nothingToHandOn,nothingToKeep,nothingToShare,pauseNameNeeded,reasonNeeded,requestClosed,reviewRefused,sameAddress,stillIncomplete,
themeIsMade,themeIsOver,trialOver,unpublished,unsafeLink,untoldAgain,unwishedPlace,whatOfTried}),"chunk-E2I7FYHT":()=>({CompanyNames}),"chunk-PWRVMMW6":()=>({MANY_ATTEMPTS,
NEWS,THANKS_DAYS,agreementEnded,agreementPublicsLine,agreementToCome,agreementWords,answersOf,asMade,broughtBy,callsIn,companyRecord,coveredBy,coveredOf,coversText,
decidesAlone,draftsOf,dueItems,hardshipsIn,hasFailed,hasHost,hasWithdrawn,helpedBy,holdsSeat,isAsMade,isHostOfOthers,isInTrial,isLine,isReplaced,isRetained,isSamePerson,
isStanding,isTaken,isToCome,isUndecided,keptFor,linkedSite,linkedSites,livePropositionsOf,mayBeAsked,meetingLabel,messagesAbout,movedUp,pairOfRow,personalDetailsIn,
plainLetters,promisedOn,propositionsOf,restOf,seatedPropositionsOf,seatsLeft,sentenceOfCriterion,signUpVerdict,siteInWords,stageSentence,stateOf,stillHolds,todayWords,
toldHardships,trainedOf,unkeptPromise,weekRange,withoutPersonalDetails}),"chunk-AIFTSF53":()=>({calendarsOf,hostCalendar,isOpenNeed,isPressing,nextWorkedDays,sendingHours,
workedDaysBetween,workedDaysLater,workedFrom,workedUntil}),"chunk-IBB4ZIM4":()=>({broughtLine,byTransport,callLine,callRecall,callsInWords,callsSince,compare,contentWords,
conventionLine,hostLine,isInCall,isReserved,keeperOf,kitLine,mayBeToldWithOthers,maySolicit,mayWriteTo,phoneInPairs,placementLine,propositionLine,radiusInWords,
reachableRadiusKm,requestLine,reviewLine,teacherStatus,thanksLine,toDoLine,travelMinutes}),"chunk-P3H7OF3X":()=>({LinkedSites,REVIEWERS,concernOf,isMark,isPoor,
isReviewOf,isShort,isToldBySchool,reviewGiven,reviewRefusal}),"chunk-ZYCLBGSV":()=>({fieldName,perhaps,readDetails,readDifference,sentenceOfFinding,understoodWeeks}),
"chunk-4DAOPDOQ":()=>({hasLeft,saysNothing,saysSame,schoolName}),"chunk-PDIXMUGP":()=>({CAUSES,InstallationStore,SILENT_MS,SeenProperties,StuckSteps,TriggerHolders,
causesIn,composeRun,copyBuildsNothing,copyNoted,copySendsNothing,isWorkedHour,keepHealth,late,lateForPage,livingClocks,newStamp,once,problemReply,readKeptHealth,
readPostalCode,readStamp,share,silentAccounts,withTrigger,z}),"chunk-EV7JKTBP":()=>({LIST_SEPARATOR,blocking,blockingOn,hasBlocking,saidOf,statusOfReceivedOffer,
warning}),"chunk-OTYENHFD":()=>({BEFORE_STAGE_STATUSES,CLOSED_REQUEST_STATUSES,LIFECYCLES,LIVE_PROPOSITION_STATUSES,LIVING_TABLES,OFFER_LIFECYCLE,OPEN_REQUEST_STATUSES,
PLACED_REQUEST_STATUSES,PROPOSITION_LIFECYCLE,RANKED_OFFER_STATUSES,REQUEST_LIFECYCLE,SEATED_OFFER_STATUSES,SEATED_PROPOSITION_STATUSES,STATUS_FIELD,SheetRegister,
checkSiret,digitsOfSiret,isLiving,isUnsigned,loadTable,mendableHeaders,recordedStatus,sameCell,siretFromNumber,wasPlaced}),"chunk-CDGP3K4T":()=>({ROAD_FACTOR,ageInWords,
allowanceSentence,classInWords,datesInWords,greatCircleKm,linesOf,marginInWords,pupilWord,recallInWords,releaseRecall,roadDistanceKm,shortDatesInWords,stageRecall,
stopRecall,supportRecall,tutorTitle,weeklyHoursInWords}),"chunk-MNI3CHF6":()=>({CRITERION_CODES,SETTING_DEFAULTS,expectationsOf,senderNamesOf,settingsFrom,trainingName,
weightsFrom}),"chunk-XAT4YO7M":()=>({SECTORS}),"chunk-47M264JD":()=>({domainOfEmail,faultOfAddresses,isPublicProvider,mailableAddress,normaliseEmail,readAddresses}),
"chunk-JWPDOOKB":()=>({noteInJournal,noteStatus}),"chunk-MYV6WLQT":()=>({PartedValues,REGISTER_VERSION,STATUS_LINE,archiveHere,giveHomeBack,homeOf,inOrder,isArchive,
isCopy,isStatusLine,markVersion,markedVersion,noteHome,parsed,projectFile,tabOrder,versionIn}),"chunk-2JX6SZMT":()=>({de,elides,hubWithArticle,ofHub,ofPlace,que}),
"chunk-ADIENZ5U":()=>({KEYED_TABLES,MESSAGE_LIFECYCLE,PUBLIC_WORDINGS,REQUEST_TYPES,REQUEST_TYPE_RULES,SETTING_KINDS,TABLES,TABLE_NAMES,TEMPLATE_CODES,TEXT_LIMITS,
TO_TEACHERS,UNFINISHED_MESSAGE_STATUSES,UNSENT_MESSAGE_STATUSES,UserProblem,ageBracketLabels,allRows,answerLabels,answeredBy,approachLabels,buildingForm,cancelReasonLabels,
cleanLine,cleanText,closedForm,closedForms,columnHelp,columnsOf,companyStandingLabels,contactRoleLabels,contributionChoices,contributionLabels,conventionBy,conventionLabels,
criterionLabels,cut,dashboardTab,date,doingTexts,doneLabels,fieldReadersOf,fingerprint,fitLabels,followUpLabels,foreignForms,formsReport,formsUnfinished,headerOf,
homeTab,importTab,intentionTab,intentionsFull,isDoubtful,isInHand,isInHolidays,isRecordRow,isReminder,isRuleValue,joinWithin,journalActions,journalCounts,journalObjects,
keepsMoving,keyLabel,keyOfCell,keyOfRow,levelLabels,livingObjects,livingStatusLabel,localDay,lockedProblem,lookOver,lookOverTexts,meetingKindLabels,meetingStateLabels,
menuTexts,messageStatusLabels,minorsInWords,minorsPolicyLabels,missingForm,missingTab,needKindLabels,needStateLabels,newerRegister,noOutlines,noPlaceTable,noTrainingsFile,
notDoneChoice,notSetUp,offerStatusLabels,offerWishLabels,olderRegister,openYear,partsMissing,planRepair,poolSharingLabels,priorityLabels,problemOf,propositionStatusLabels,
protectionText,publicLabels,readRow,readSetting,readStructure,readWeeks:readWeeks2,refusalReasonLabels,registrationStateLabels,remarkDecisionLabels,repairReport,
requestStatusLabels,requestTypeLabels,requesterRoleLabels,resourceMomentLabels,resourceReadinessLabels,resourceStateLabels,reviewerLabels,ruleOn,ruleTexts,schoolHolidays,
schoolKindLabels,schoolYearOf,schoolYearSpan,sectorLabels,seededRules,settingExplanations,sharingLabels,shieldText,sizeLabels,structureProblem,sweepReport,tableHeaders,
tableLabels,tableValues,templateKey,templateKeyLabels,templateLabels,transportLabels,twoDigits,unexpectedProblem,unreadableFields,unshieldText,upkeepTexts,welcomeLabels,
wholeAnswers,wholeValues,wordingOf,writeFields,yearTexts,yesNo}),"chunk-BR6INRHX":()=>({NBSP,__commonJS,__export,__toESM,addDays,addMonths,capitalised,counted,dayAndMonth,
dayOfNumber,dayOfWeek,daysBetween,distanceInWords,durationInWords,enumeration,fold,fr,hoursInWords,inParts,isIsoDate,isIsoWeek,longDate,longPeriod,momentInWords,
mondayOf,mondayOfWeek,numberInFrench,numericDate,plainDate,plainPeriod,pluralised,quoted,readHours,readWeekdays,schoolYearInWords,shortDate,shortDayAndMonth,shortPeriod,
weekLabel,weekOf,weeksBetween,weeksInWords,withinSentence})})})();
