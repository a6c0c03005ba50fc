namespace Recoupe.Reading.Html;

/// <summary>Finds an element by its name, in any case, without allocation.</summary>
internal static class TagTable
{
    private const int Size = 512;

    private static readonly HtmlTag[] Slots = new HtmlTag[Size];
    private static readonly string[] Names = NamesOf();
    private static readonly TagTraits[] Traits = TraitsOf();

    public static TagTraits TraitsOf(HtmlTag tag) => Traits[(int)tag];

    public static string NameOf(HtmlTag tag) => Names[(int)tag];

    public static HtmlTag Find(ReadOnlySpan<char> name)
    {
        int slot = SlotOf(name);
        while (Slots[slot] != HtmlTag.Text)
        {
            if (name.Equals(Names[(int)Slots[slot]], StringComparison.OrdinalIgnoreCase))
            {
                return Slots[slot];
            }

            slot = (slot + 1) % Size;
        }

        return HtmlTag.Unknown;
    }

    private static int SlotOf(ReadOnlySpan<char> name)
    {
        uint hash = (uint)name.Length;
        foreach (char c in name[..Math.Min(name.Length, 12)])
        {
            hash = unchecked((hash * 31) + (uint)(c | 0x20));
        }

        return (int)(hash % Size);
    }

    private static string[] NamesOf()
    {
        HtmlTag[] tags = Enum.GetValues<HtmlTag>();
        string[] names = [.. tags.Select(tag => tag.ToString().ToLowerInvariant())];
        foreach (HtmlTag tag in tags)
        {
            if (tag is HtmlTag.Text or HtmlTag.Unknown)
            {
                continue;
            }

            int slot = SlotOf(names[(int)tag]);
            while (Slots[slot] != HtmlTag.Text)
            {
                slot = (slot + 1) % Size;
            }

            Slots[slot] = tag;
        }

        return names;
    }

    private static TagTraits[] TraitsOf()
    {
        TagTraits[] traits = new TagTraits[Names.Length];
        Set(TagTraits.Void, HtmlTag.Base, HtmlTag.Br, HtmlTag.Col, HtmlTag.Embed, HtmlTag.Hr, HtmlTag.Img, HtmlTag.Input, HtmlTag.Link, HtmlTag.Meta, HtmlTag.Param, HtmlTag.Source, HtmlTag.Track, HtmlTag.Wbr);
        Set(TagTraits.Raw | TagTraits.Hidden, HtmlTag.Script, HtmlTag.Style, HtmlTag.Textarea, HtmlTag.Iframe, HtmlTag.Xmp);
        Set(TagTraits.Raw, HtmlTag.Title);
        Set(TagTraits.Hidden, HtmlTag.Head, HtmlTag.Noscript, HtmlTag.Template, HtmlTag.Svg, HtmlTag.Math, HtmlTag.Select, HtmlTag.Button, HtmlTag.Object, HtmlTag.Audio, HtmlTag.Video, HtmlTag.Canvas, HtmlTag.Map, HtmlTag.Dialog, HtmlTag.Menu, HtmlTag.Title,
            HtmlTag.Rp, HtmlTag.Rt);
        Set(
            TagTraits.Block | TagTraits.ClosesParagraph,
            HtmlTag.Address, HtmlTag.Article, HtmlTag.Aside, HtmlTag.Blockquote, HtmlTag.Center, HtmlTag.Details, HtmlTag.Dialog, HtmlTag.Div, HtmlTag.Dl, HtmlTag.Fieldset,
            HtmlTag.Figcaption, HtmlTag.Figure, HtmlTag.Footer, HtmlTag.Form, HtmlTag.H1, HtmlTag.H2, HtmlTag.H3, HtmlTag.H4, HtmlTag.H5, HtmlTag.H6, HtmlTag.Header, HtmlTag.Hgroup,
            HtmlTag.Hr, HtmlTag.Main, HtmlTag.Menu, HtmlTag.Nav, HtmlTag.Ol, HtmlTag.P, HtmlTag.Pre, HtmlTag.Section, HtmlTag.Summary, HtmlTag.Table, HtmlTag.Ul, HtmlTag.Li, HtmlTag.Dd, HtmlTag.Dt);
        Set(
            TagTraits.Block,
            HtmlTag.Body, HtmlTag.Caption, HtmlTag.Html, HtmlTag.Legend, HtmlTag.Option, HtmlTag.Optgroup, HtmlTag.Tbody, HtmlTag.Td, HtmlTag.Tfoot, HtmlTag.Th, HtmlTag.Thead, HtmlTag.Tr,
            HtmlTag.Video, HtmlTag.Audio, HtmlTag.Iframe, HtmlTag.Object, HtmlTag.Textarea, HtmlTag.Select, HtmlTag.Noscript, HtmlTag.Template);
        return traits;

        void Set(TagTraits trait, params ReadOnlySpan<HtmlTag> tags)
        {
            foreach (HtmlTag tag in tags)
            {
                traits[(int)tag] |= trait;
            }
        }
    }
}
