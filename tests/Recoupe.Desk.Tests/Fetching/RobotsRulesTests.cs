using System.Text;
using Recoupe.Desk.Fetching;

namespace Recoupe.Desk.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("user-agent: *\ndisallow:", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /", "/a", false)]
    [InlineData("User-Agent: *\r\nDisallow: /private # not for you\r\n", "/private/x", false)]
    [InlineData("User-Agent: *\r\nDisallow: /private\r\n", "/public", true)]
    [InlineData("user-agent: *\ndisallow: /a\nallow: /a/b", "/a/b/c", true)]
    [InlineData("user-agent: *\ndisallow: /a/b\nallow: /a", "/a/b/c", false)]
    [InlineData("user-agent: *\ndisallow: /a\nallow: /a", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /*.php$", "/x/y.php", false)]
    [InlineData("user-agent: *\ndisallow: /*.php$", "/x/y.php?z", true)]
    [InlineData("user-agent: *\ndisallow: *", "/x", false)]
    [InlineData("user-agent: recoupe\nallow: /\n\nuser-agent: *\ndisallow: /", "/a", true)]
    [InlineData("user-agent: *\ndisallow: /\n\nuser-agent: Recoupe/1.0\ndisallow: /b", "/a", true)]
    [InlineData("user-agent: other\nuser-agent: recoupe\ndisallow: /a", "/a", false)]
    [InlineData("user-agent: other\ndisallow: /", "/a", true)]
    [InlineData("disallow: /", "/a", true)]
    [InlineData("<!doctype html><p>no such page", "/a", true)]
    public void Rules_AreReadAsTheStandardSays(string file, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "Recoupe").Allows(new Uri("https://x.example" + path)));

    [Fact]
    public void ManyStars_DoNotSlowItDown()
    {
        string rule = "/" + string.Concat(Enumerable.Repeat("*a", 20_000)) + "b$";
        RobotsRules rules = RobotsRules.Parse(Encoding.UTF8.GetBytes("user-agent: *\ndisallow: " + rule), "Recoupe");
        Assert.True(rules.Allows(new Uri("https://x.example/" + new string('a', 60_000))));
    }
}
