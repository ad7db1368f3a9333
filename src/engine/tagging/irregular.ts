/** Irregular English forms by their base form: data without logic, one base form a line with its other forms. */
const VERBS = `
be am is are was were been being 's 're 'm
have has had having 've 'd
do does did done
go goes went gone
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burst burst
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying died dies
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leave left
lend lent
lie lying lied lies lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
overcome overcame
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
quit quitting
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
speak spoke spoken
speed sped
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
stride strode
slay slew slain
sew sewn
strew strewn
tread trod trodden
overpay overpaid
underlie underlying underlies underlay
belie belying belied belies
need
focus focuses
caucus caucuses
rebound
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying tied ties
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
use used using uses
vie vying vied vies
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
rewrite rewrote rewritten
will 'll wo
can ca
`;

const NOUNS = `
man men
gentleman gentlemen
countryman countrymen
woman women
child children
person persons
people
foot feet
tooth teeth
mouse mice
goose geese
wife wives
life lives
knife knives
leaf leaves
half halves
wolf wolves
thief thieves
shelf shelves
calf calves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
axis axes
oasis oases
criterion criteria
phenomenon phenomena
media
datum data
bacterium bacteria
memorandum memoranda
curriculum curricula
alumnus alumni
nucleus nuclei
stimulus stimuli
series series
species species
means means
news news
politics politics
headquarters headquarters
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
congresswoman congresswomen
businessman businessmen
businesswoman businesswomen
chairman chairmen
policeman policemen
fisherman fishermen
lawman lawmen
gunman gunmen
serviceman servicemen
layman laymen
grandchild grandchildren
movie movies
cookie cookies
clothes
thanks
tie ties
lie lies
pie pies
bus buses
gas gases
bias biases
virus viruses
campus campuses
census censuses
status statuses
bonus bonuses
caucus caucuses
lens lenses
surplus surpluses
`;

function byForm(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', ...forms] = line.split(' ');
        return [base, ...forms].map((form): [string, string] => [form, base]);
      }),
  );
}

/** Form → base form, both in lower case. A form of two verbs ("lay", "found") has the commoner one. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = byForm(VERBS);
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = byForm(NOUNS);
