using System.Text;
using Recoupe.Languages;
using Recoupe.Reading.Html;
using static Recoupe.Reading.Tests.Html.Prose;

namespace Recoupe.Reading.Tests.Html;

public sealed class AllocationTests
{
    // The source, the nodes and the blocks lie in pooled or short-lived arrays: what is allocated stays near the size of the page, whatever the stages.
    [Fact]
    public void Extract_LargePage_AllocatesNoCopiesOfIt()
    {
        StringBuilder body = new("<ul>");
        for (int i = 0; i < 4000; i++)
        {
            body.Append("<li class=\"menu-item level-2\"><a href=\"/section/of/the/site\">Section of the site</a></li>");
        }

        body.Append("</ul><article class=\"story-body\"><h1>Harbour closed</h1>");
        for (int i = 0; i < 40; i++)
        {
            body.Append("<p>").Append(First).Append(' ').Append(i).Append("</p>");
        }

        byte[] page = Encoding.UTF8.GetBytes(Page(body.Append("</article>").ToString()));
        HtmlExtractor extractor = new(LanguageCatalog.Embedded);
        _ = extractor.Extract(page, null, null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = extractor.Extract(page, null, null);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 6L * page.Length, $"{allocated} bytes for a page of {page.Length}");
    }
}
