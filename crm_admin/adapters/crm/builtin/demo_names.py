"""Names of the people in the demo company: given and family names from many languages.

`花/hana` is a name with the letters of its user name; without them the user name is the name
without its marks.
"""

from dataclasses import dataclass

from crm_admin.domain.listing import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name as it is written, and as it stands in a user name."""

    written: str
    plain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Names that go together; `weight` says how many of the company's people have them."""

    weight: int
    given: tuple[Name, ...]
    family: tuple[Name, ...]


def _names(text: str) -> tuple[Name, ...]:
    return tuple(_name(*part.strip().split("/")) for part in text.split(","))


def _name(written: str, plain: str | None = None) -> Name:
    return Name(written=written, plain=plain or fold(written).replace("'", "").replace(" ", "-"))


def _language(weight: int, given: str, family: str) -> Language:
    return Language(weight=weight, given=_names(given), family=_names(family))


SWEDISH = _language(
    26,
    "Åsa, Anna, Björn, Karin, Lars, Maja, Per, Östen, Märta, Göran, Håkan, Ingrid, Erik, Elin,"
    " Oskar, Wilma, Nils, Saga, Gösta, Åke, Sören, Linnéa, Kerstin, Hjalmar, Ebba, Viktor,"
    " Ulla, Jörgen, Freja, Tage, Solveig, Örjan, Alva, Henrik, Birgitta, Sixten",
    "Björk, Berg, Andersson, Lindqvist, Åkesson, Öberg, Sjögren, Gustafsson, Jönsson, Nyström,"
    " Ek, Hallberg, Söderström, Ångström, Lundgren, Falk, Hägglund, Norén, Rönnqvist, Strand,"
    " Wallin, Ståhl, Östlund, Bergström, Dahlin, Forsgren, Höglund, Kjellberg, Myrén, Palmgren,"
    " Sandström, Törnqvist, Ulfsson, Vinge, Zetterlund, Åberg",
)
NORWEGIAN = _language(
    10,
    "Øystein, Ingvild, Kåre, Bjørg, Sindre, Solfrid, Håkon, Åshild, Trygve, Ragnhild, Eirik,"
    " Marit, Torbjørn, Silje, Gunnar, Oddny, Leif, Synnøve, Magnus, Hedda, Jørn, Tuva, Sverre,"
    " Astrid",
    "Eriksen, Nygård, Haugen, Bakke, Sæther, Dahl, Bjørnstad, Lie, Strøm, Ødegård, Moen, Hagen,"
    " Solberg, Kristoffersen, Tangen, Aas, Gjerde, Myhre, Lunde, Rønning, Vik, Brekke, Fossum,"
    " Næss",
)
DANISH = _language(
    9,
    "Søren, Ida, Jørgen, Mette, Åse, Kasper, Dorthe, Bent, Kirsten, Rasmus, Lærke, Aksel,"
    " Signe, Thøger, Maren, Frederik, Bodil, Esben, Pernille, Anders, Gyda, Troels, Inger,"
    " Malthe",
    "Nørgaard, Kjær, Sørensen, Møller, Ågaard, Østergaard, Holm, Lauritsen, Bæk, Winther, Juhl,"
    " Skov, Thygesen, Bruun, Højgaard, Vestergaard, Lyng, Krogh, Damgaard, Frandsen, Mølgaard,"
    " Rask, Toft, Overgaard",
)
GERMAN = _language(
    12,
    "Jürgen, Käthe, Lukas, Änne, Björn, Sabine, Götz, Heike, Günter, Ursula, Jörg, Bärbel,"
    " Matthias, Renate, Uwe, Frieda, Sönke, Margarete, Wolfgang, Annegret, Rüdiger, Ilse, Till,"
    " Hannelore",
    "Müller, Groß, Weiß, Schröder, Bäcker, Köhler, Straßer, Fuchs, Vogel, Übelacker, Krüger,"
    " Jäger, Schäfer, Hoßfeld, Lehmann, Winkler, Preuß, Zöllner, Brandt, Königsberger, Möbius,"
    " Roßmann, Voß, Thürmer",
)
ENGLISH = _language(
    10,
    "John, Mary, Oliver, Emily, Jonathan, Grace, Harry, Chloe, George, Amelia, Siobhán, Rhys,"
    " Zoë, Duncan, Niamh, Eleanor, Owen, Fiona, Patrick, Beatrice, Hugh, Imogen, Callum, Renée",
    "Carr, Smith, O'Brien, Taylor, Whitfield, Bennett, MacLeod, Hughes, Ashworth, Fletcher,"
    " Doyle, Pemberton, Reid, Llewellyn, Marsh, Quinn, Sinclair, Thorne, Underwood, Vaughan,"
    " Wren, Yates, Kavanagh, D'Arcy",
)
FINNISH = _language(
    5,
    "Pia, Väinö, Aino, Jyrki, Päivi, Eero, Hilkka, Marjatta, Tuomas, Sirkka, Yrjö, Kaisa, Olavi,"
    " Äänis, Riikka, Sampo, Helvi, Ilmari",
    "Aho, Järvinen, Mäkinen, Hämäläinen, Virtanen, Lähde, Koskinen, Nieminen, Pöyry, Rantala,"
    " Särkkä, Tervo, Ylönen, Öhman, Salonen, Kettunen, Huhtala, Väisänen",
)
POLISH = _language(
    7,
    "Łukasz, Zofia, Jan, Małgorzata, Paweł, Agnieszka, Stanisław, Bożena, Michał, Żaneta,"
    " Wojciech, Święcisława, Jędrzej, Elżbieta, Bartłomiej, Grażyna, Ryszard, Halina",
    "Dąbrowska, Kowalski, Wójcik, Łuczak, Zieliński, Świątek, Żak, Ćwik, Nowak, Krawczyk,"
    " Pawłowski, Głowacki, Jabłoński, Sęk, Wiśniewska, Mróz, Błaszczyk, Ślusarczyk",
)
HUNGARIAN = _language(
    4,
    "Eszter, Győző, Ágnes, László, Zsófia, Ödön, Tünde, Béla, Réka, Gergő, Ildikó, Sándor,"
    " Boglárka, Ferenc, Örs, Katalin, Mátyás, Dóra",
    "Hámori, Szűcs, Kovács, Nagy, Tóth, Őri, Fekete, Gál, Vörös, Kőszegi, Halász, Bíró, Németh,"
    " Pintér, Lőrincz, Sütő, Érdi, Zsoldos",
)
TURKISH = _language(
    5,
    "Deniz, İlker, Işıl, Gökçe, Çağrı, Şule, Özgür, Ayşe, Uğur, Gülşen, İbrahim, Nazlı, Ömer,"
    " Yıldız, Barış, Müge, Tunç, Zeynep",
    "İnce, Işık, Yılmaz, Çelik, Şahin, Öztürk, Güneş, Aydın, Koç, Kılıç, Doğan, Ünal, Arslan,"
    " Bozkurt, Erdoğmuş, Taşkın, Uçar, Özgül",
)
SPANISH = _language(
    4,
    "Lucía, José, Begoña, Íñigo, María, Ramón, Núria, Álvaro, Inés, Joaquín, Ángela, Tomás,"
    " Zulema, Jesús, Ximena, Raúl, Montserrat, Óscar",
    "Fernández, Muñoz, Ibáñez, García, Núñez, Peña, Álvarez, López, Castañeda, Cortés, Rincón,"
    " Quiñones, Beltrán, Sáez, Vázquez, Yáñez, Zúñiga, Marín",
)
VIETNAMESE = _language(
    2,
    "Dũng, Hương, Đức, Thảo, Quỳnh, Tuấn, Yến, Phượng, Hải, Ngọc, Bảo, Lệ",
    "Nguyễn, Trần, Đặng, Phạm, Võ, Bùi, Lê, Hồ, Dương, Huỳnh, Đỗ, Vũ",
)
CHINESE = _language(
    2,
    "伟/wei, 芳/fang, 娜/na, 敏/min, 静/jing, 丽/li, 强/qiang, 磊/lei, 洋/yang, 艳/yan,"
    " 汉生/hansheng, 晓明/xiaoming",
    "李/li, 王/wang, 张/zhang, 刘/liu, 陈/chen, 杨/yang, 赵/zhao, 黄/huang, 周/zhou, 吴/wu,"
    " 漢/han, 欧阳/ouyang",
)
JAPANESE = _language(
    2,
    "花/hana, 陽翔/haruto, さくら/sakura, 健太/kenta, 美咲/misaki, 大輔/daisuke, ユミ/yumi,"
    " 翔太/shota, 葵/aoi, 直樹/naoki, 結衣/yui, 誠/makoto",
    "田中/tanaka, 佐藤/sato, 鈴木/suzuki, 高橋/takahashi, 渡辺/watanabe, 山本/yamamoto,"
    " 小林/kobayashi, 加藤/kato, 漢那/kanna, 林/hayashi, 井上/inoue, 松本/matsumoto",
)
ARABIC = _language(
    2,
    "Yusuf, Aïcha, Omar, Layla, Khalid, Nour, Hassan, Samira, Tariq, Zaynab, Idrīs, Amīna",
    "Ahmed, El-Masri, Haddad, Al-Sayed, Benali, Khoury, Mansour, Naïm, Rahmān, Saïdi, Tahir,"
    " Zidane",
)

LANGUAGES = (
    SWEDISH,
    NORWEGIAN,
    DANISH,
    GERMAN,
    ENGLISH,
    FINNISH,
    POLISH,
    HUNGARIAN,
    TURKISH,
    SPANISH,
    VIETNAMESE,
    CHINESE,
    JAPANESE,
    ARABIC,
)
