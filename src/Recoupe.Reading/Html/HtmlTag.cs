namespace Recoupe.Reading.Html;

/// <summary>The elements that reading tells apart; the names are those of the HTML standard.</summary>
internal enum HtmlTag : byte
{
    Text,
    Unknown,
    A, Abbr, Address, Article, Aside, Audio, B, Base, Blockquote, Body, Br, Button, Canvas, Caption, Center, Cite, Code, Col, Colgroup,
    Dd, Del, Details, Dialog, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form,
    H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Img, Input, Ins, Label, Legend, Li, Link,
    Main, Map, Mark, Math, Menu, Meta, Nav, Noscript, Object, Ol, Optgroup, Option, P, Param, Picture, Pre, Q, Rp, Rt,
    S, Samp, Script, Section, Select, Small, Source, Span, Strong, Style, Sub, Summary, Sup, Svg,
    Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
}
