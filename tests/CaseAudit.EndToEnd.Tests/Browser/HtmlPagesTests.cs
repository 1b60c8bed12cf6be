using Microsoft.Playwright;

namespace CaseAudit.EndToEnd.Tests.Browser;

public sealed class HtmlPagesTests(Chromium chromium, HtmlPages pages) : IClassFixture<Chromium>, IClassFixture<HtmlPages>
{
    [BrowserFact]
    public async Task EveryPage_Axe_FindsNothing()
    {
        foreach (var (name, file) in pages.All)
        {
            await using var open = await chromium.Open(file);
            await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

            (await open.Barriers()).ShouldBeEmpty(name);
        }
    }

    [BrowserFact]
    public async Task EveryPage_OnANarrowScreen_ScrollsOnlyInsideItsTables()
    {
        foreach (var (name, file) in pages.All)
        {
            await using var open = await chromium.Open(file, width: 320);

            (await open.Overflow()).ShouldBe(0, name);
            (await open.Barriers()).ShouldBeEmpty(name);
        }
    }

    [BrowserFact]
    public async Task EveryPage_Loaded_AsksForNothingButItself()
    {
        foreach (var (name, file) in pages.All)
        {
            await using var open = await chromium.Open(file);

            open.Asked.ShouldBe([new Uri(file).AbsoluteUri], name);
        }
    }

    [BrowserFact]
    public async Task Page_ByKeyboard_SkipsToTheReportAndReachesItsTables()
    {
        await using var open = await chromium.Open(pages.Cases);
        var keyboard = open.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        (await Focused(open.Page, "textContent")).ShouldBe("Skip to the report");
        await keyboard.PressAsync("Enter");
        (await Focused(open.Page, "id")).ShouldBe("main");
        await keyboard.PressAsync("Tab");
        (await Focused(open.Page, "className")).ShouldBe("scroll");
    }

    [BrowserFact]
    public async Task Page_Printed_ShowsTheEvidenceAndNoNavigation()
    {
        await using var open = await chromium.Open(pages.Cases);
        var evidence = open.Page.Locator(".finding .evidence").First;
        (await evidence.IsVisibleAsync()).ShouldBeFalse();

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await open.Page.Locator("nav").IsVisibleAsync()).ShouldBeFalse();
        (await evidence.BoundingBoxAsync())!.Height.ShouldBeGreaterThan(10);
    }

    private static Task<string> Focused(IPage page, string property) => page.EvaluateAsync<string>($"document.activeElement.{property}");
}
