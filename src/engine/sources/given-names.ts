/**
 * Given names that tell he from she, lower case; names borne by both are left out. Compiled by hand from names common
 * in English-language news of many countries. Data without logic.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MEN: ReadonlySet<string> = list(`
  aaron abdel abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr alessandro alex
  alexander alexei alexey alfonso alfred ali allan allen alphonso alvin amir anatoly anders andre andreas andrei andrew
  andrey andriy angel angelo angus anthony antoine anton antonio antony antti arjun arnold arthur arturo ashok asif
  augustus austin barack barry bart bashar ben benedict benjamin benny bernard bernardo bernie bert bill billy binyamin bjorn bob
  bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb callum calvin
  carl carlos carter cedric cesar chad charles charlie chen chester chris christian christoph christopher chuck clarence
  clark claude clayton cliff clifford clint clive clyde colin connor conor conrad cory craig curtis cyril dale damian
  damien dan daniel daniele danny darrell darren darryl dave david davide dean declan denis dennis derek derrick desmond
  devin diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug douglas duane duncan dustin dwayne dwight
  earl ed eddie eduardo edgar edmund eduard edward edwin eli elias elijah elliot elliott elon emilio emmanuel emmanuele enrique eric erik
  ernest ernesto ernie erwin ethan eugene evan evgeny ezra fabio fedor felipe felix ferdinand fernando finn floyd francesco francis
  francisco franco francois frank franklin franz fred freddie frederick fredrik friedrich gabriel gareth garrett garry
  gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graeme graham
  grant greg gregor gregory guillermo gunther gus gustavo guy hamid hans harold harris harry hasan hassan hector heinrich
  henri henrik henry herbert herman hiroshi horst howard hugh hugo hussein ian ibrahim igor ilya imran isaac isaiah ismail
  ivan ivo jack jacob jacques jaime jake jakob jakub james jamie jan janos jared jarrod jason jasper javier jay jean-claude
  jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann
  john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio jurgen justin kamal
  karim karl keith kenneth kenny kevin khalid khaled kirk klaus kofi konstantin kristof kumar kurt kyle lance larry lars
  laurent lawrence lee leo leon leonard leonardo leroy leslie lester lev lewis liam lindsey lionel lloyd logan lorenzo lou louis luca lucas
  luciano luigi luis luiz lukas luke magnus mahmoud mahmud malcolm manfred manuel marc marcel marcelo marco marcos marcus
  mariano mario mark marko markus martin marty marvin mateo mathieu matt matteo matthew matthias maurice mauricio max
  maxim maximilian mehmet melvin michael michel miguel mike mikhail miles milton miroslav mitch mitchell mitt moamer
  mohamed mohammad mohammed mohamud mordechai moshe mahathir muammar muhammad mustafa narendra nate nathan nathaniel ned neil
  nelson nicholas nick nicolas nicolaus nigel nikolai noah noel norman oleg oleksandr oliver olivier omar orlando oscar osama otto owen pablo paolo
  pascal patrick paul paulo pavel pedro per pete peter petr petro phil philip philippe phillip pierre piers piotr
  prakash rafael raj rajesh ralph ramon randall randy raul ray raymond recep reginald reinhard rene rex ricardo richard
  rick ricky rishi rob robbie robert roberto rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross
  roy ruben rudolf rudy rupert russell ryan salman salvador salvatore samir samuel sanjay santiago saul scott sean
  sebastian serge sergei sergey sergio seth shaun shawn sheldon sidney silvio simon spencer stan stanislav stanley stefan
  stefano stephane stephen steve steven stewart stuart sven takashi taro taha tariq ted terence terrence theodore thomas
  tim timothy tobias toby todd tom tomas tommy tony travis trevor troy tyler ulrich umar vaclav valery vassily vasily
  vernon victor vidkun viktor vince vincent vincenzo vitaly vladimir volodymyr wade walid walt walter warren wayne
  wendell wesley wilhelm will william willie winston wolfgang xavier yasser yevgeny yitzhak yoshihide youssef yuri yusuf
  zachary zlatan`);

export const WOMEN: ReadonlySet<string> = list(`
  abigail ada adele adriana agnes aicha aisha alexandra alexandria alice alicia alina alison allison alma amanda amber
  amelia amina amy ana anastasia andrea angela angelica angelina anika anita anja ann anna annabel anne annette annie
  anya april ariana arlene ashley astrid audrey ava barbara beatrice becky belinda bernadette bernice beth bethany betsy
  betty beverly bianca birgit bonnie brenda briana bridget brigitte brittany camilla candace cara carla carmen carol
  carole carolina caroline carolyn carrie cassandra cate catherine cathy cecilia celeste celia charlotte chelsea cheryl
  chloe christi christina christine cindy claire clara claudia colleen connie cora corinne courtney crystal cynthia
  daisy dana daniela danielle daphne deanna debbie deborah debra deirdre delia denise diana diane dianne dolores donna
  dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa
  emily emma erica erika erin esther ethel eva evelyn faith fatima fatou felicity fiona florence frances francesca freda
  frida gabriela gabriella gabrielle gail gemma georgia geraldine gertrude gillian gina ginger giorgia giulia gladys glenda gloria
  grace greta gretchen gwen gwynne hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary
  holly ida imogen ina indira ines ingrid irene irina iris irma isabel isabella isla ivanka ivy jackie jacqueline
  jacinda jada jane janet janice janine jasmine jaclyn jean jeanette jeanne jenna jennifer jenny jessica jill jo joan
  joanna joanne jocelyn jodi jolene josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn
  kamala kara karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kaylee keisha kellyanne
  kerstin kim kimberly kirsten kirstjen kristen kristi kristin kristina kristine kyra lara latoya laura lauren laurie
  layla lea leah leila lena leticia lila lillian lily linda lisa lois lola loretta lori lorraine louise lucia lucille
  lucinda lucy luisa lupita lydia lyn lynn lynne mabel madeleine madison maggie maia malala mandy marcia margaret margot
  maria mariam marian marie marilyn marina marion marissa marjorie marlene marsha martha mary maryam matilda maud
  maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred milena millie
  mina minnie miranda miriam moira molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha
  nicola nicole nikkie nina noor nora norma octavia olga olivia olympia paige pamela pat patricia patty paula pauline
  pearl peggy penelope penny petra phoebe phyllis polly priscilla priti priya rachel ramona rebecca regina renata renee
  rhonda rita roberta robin rochelle ronna rosa rosalind rose rosemary roxanne ruth sabrina sadie sally salma samantha
  sandra sanna sara sarah sasha selena serena shannon sharon sheila shelley sherry shirley sienna silvia simone sofia
  sonia sophia sophie stacey stella stephanie stormy sue susan susana susanna susie suzanne svetlana sylvia tabitha tamara
  tammy tania tanya tara tatiana teresa tess thandi theresa thelma tiffany tina tracy tricia ulrike ursula valentina valerie
  vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yael yasmin yolanda
  yulia yvette yvonne zainab zara zelda zoe`);

/** Given names of either; they show a person, not which. */
export const EITHER: ReadonlySet<string> = list(`
  alexis blake cameron casey chandra corey dakota devon drew emery hunter jaden jamal jesse jessie jordan kelly kendall
  kerry kris lindsay loren mackenzie marley morgan nikki quinn reese riley rowan sam sandy shane shelby sidney skyler
  taylor terry tracey val yi xi li wei wang kim jung minh nguyen`);

/** Short forms of given names and what they are short for. */
export const SHORT: ReadonlyMap<string, string> = new Map(
  `bill william|billy william|will william|bob robert|bobby robert|rob robert|mike michael|mick michael|dick richard|rick richard|
jim james|jimmy james|joe joseph|joey joseph|jack john|johnny john|jon jonathan|tom thomas|tommy thomas|tony anthony|
dave david|dan daniel|danny daniel|ted edward|ed edward|eddie edward|andy andrew|drew andrew|chuck charles|charlie charles|
larry lawrence|harry harold|hank henry|jerry gerald|kate katherine|kathy katherine|katie katherine|liz elizabeth|
beth elizabeth|betty elizabeth|betsy elizabeth|peggy margaret|maggie margaret|meg margaret|sue susan|suzy susan|
debbie deborah|deb deborah|becky rebecca|jenny jennifer|jen jennifer|nikki nicole|nancy ann|sandy sandra|mandy amanda|
sasha alexander|alex alexander|bernie bernard|mitch mitchell|ron ronald|don donald|ken kenneth|gerry gerald`
    .replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
