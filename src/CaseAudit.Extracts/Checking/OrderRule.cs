using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>One pair of days of which the second cannot lie before the first.</summary>
/// <param name="Find">The places in a case where it does.</param>
internal sealed record OrderRule(Action<CaseExtract, Action<OrderFault>> Find)
{
    /// <summary>A property of the case that cannot lie before the case was opened; the property is left out.</summary>
    public static OrderRule One(string property, Func<CaseExtract, DateOnly?> end, string? within = null) => new((read, found) =>
    {
        if (end(read) is { } last && last < read.Opened)
        {
            var at = "/" + property;
            found(new OrderFault(at, within is null ? at : $"{at}/{within}", "opened", read.Opened, within ?? property, last));
        }
    });

    /// <summary>A pair of days in each item of a collection; the item is left out.</summary>
    public static OrderRule Each<T>(
        string collection,
        Func<CaseExtract, IReadOnlyList<T>?> items,
        string startName,
        Func<T, DateOnly> start,
        string endName,
        Func<T, DateOnly?> end) => new((read, found) =>
    {
        if (items(read) is not { } list) return;

        for (var i = 0; i < list.Count; i++)
        {
            if (end(list[i]) is { } last && last < start(list[i]))
            {
                var at = $"/{collection}/{i.ToString(CultureInfo.InvariantCulture)}";
                found(new OrderFault(at, $"{at}/{endName}", startName, start(list[i]), endName, last));
            }
        }
    });
}
