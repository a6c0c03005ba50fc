using System.Net;
using System.Net.Sockets;

namespace Recoupe.Desk.Fetching;

/// <summary>Which addresses belong to the public internet: only those are asked, unless private ones are allowed.</summary>
/// <remarks>Source of the ranges: the IANA registries of special-purpose IPv4 and IPv6 addresses (RFC 6890 and its updates).</remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(range => IPNetwork.Parse(range)),
    ];

    // Addresses of IPv4 inside IPv6: what counts is where they lead.
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");

    /// <summary>Whether an address belongs to the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            if (address.IsIPv4MappedToIPv6)
            {
                return Is(address.MapToIPv4());
            }

            if (Nat64.Contains(address) || Compatible.Contains(address))
            {
                return Is(new IPAddress(address.GetAddressBytes().AsSpan(12)));
            }
        }

        return !Special.Any(range => range.BaseAddress.AddressFamily == address.AddressFamily && range.Contains(address));
    }
}
