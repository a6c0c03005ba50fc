using System.Globalization;
using System.Text;
using Recoupe.Fuzzing;

namespace Recoupe.Reading.Tests.Fuzzing;

public sealed class FuzzerTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Targets => [.. FuzzTargets.All(null).Select(target => target.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Targets))]
    public void Make_SameSeed_GivesSameInput(string name)
    {
        FuzzTarget target = Target(name);
        byte[][] first = [.. Enumerable.Range(0, 20).Select(seed => new Mutator(target, new Random(seed)).Make())];
        Assert.Equal(first, Enumerable.Range(0, 20).Select(seed => new Mutator(target, new Random(seed)).Make()));
        Assert.True(first.Select(Convert.ToBase64String).Distinct().Count() > 10);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Samples_Unchanged_GiveArticles(string name)
    {
        FuzzTarget target = Target(name);
        Assert.NotEmpty(target.Tokens);
        Assert.Contains(target.Samples, sample => Oracle.Run(target, () => new MemoryStream(sample), ReadOptions.Default).Contains("\"text\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_FailingReader_KeepsTheInputAndSaysHowToMakeItAgain()
    {
        FuzzOptions options = FuzzOptions.Parse(["--seed", "7", "--execution", "3", "--out", _folder.Path], out _)!;
        using StringWriter output = new(CultureInfo.InvariantCulture);
        FuzzTarget failing = new("fail", ".html", [Encoding.UTF8.GetBytes("<p>x")], []);
        Fuzzer fuzzer = new(options, output) { Judge = (_, _) => throw new NotSupportedException("planted") };
        Assert.Equal(1, fuzzer.Run([failing]));
        Assert.Contains("--seed 7 --execution 3 --target fail", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("planted", output.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "fail-7-3.html")));
    }

    [Theory]
    [InlineData("--seconds", "0")]
    [InlineData("--seed", "x")]
    [InlineData("--corpus", "/no/such/folder")]
    [InlineData("--what", "1")]
    public void Parse_WhatCannotBeFollowed_IsRefused(string option, string value)
    {
        Assert.Null(FuzzOptions.Parse([option, value], out string problem));
        Assert.Contains(option, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Corpus_Files_JoinTheTargetOfTheirEnding()
    {
        _folder.Add("more/x.rss", "<rss/>");
        Assert.Equal(Target("feed").Samples.Count + 1, FuzzTargets.All(_folder.Path).Single(target => target.Name == "feed").Samples.Count);
    }

    private static FuzzTarget Target(string name) => FuzzTargets.All(null).Single(target => target.Name == name);
}
