using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaseAudit.EndToEnd.Tests.Browser;

/// <summary>A page in a browser.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page, List<string> asked) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Everything that the page asked for, itself included.</summary>
    public IReadOnlyList<string> Asked => asked;

    /// <summary>What axe has to say against it, a line a rule.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var found = await page.RunAxe();
        found.Passes.Length.ShouldBeGreaterThan(20, "axe did not look");
        return [.. found.Violations.Select(rule => $"{rule.Id}: {rule.Help}: {string.Join("; ", rule.Nodes.Take(3).Select(node => node.Html))}")];
    }

    /// <summary>How much wider the page is than its window.</summary>
    public Task<int> Overflow() => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
